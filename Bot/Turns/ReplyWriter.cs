using System.Collections.Immutable;
using System.Text;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Turns;

/// <summary>Puts what a turn says into words, in the person's language, as the one message that the turn answers.</summary>
internal sealed class ReplyWriter(ILinkMaker links)
{
    public Speaker SpeakerFor(Person person, ChatAddress? chat) =>
        new(person.Conversation.Language, link => links.Address(link, person.Id, chat));

    /// <summary>Null where nothing is said and nothing asked.</summary>
    public Reply? Write(Person person, ChatAddress? chat, ImmutableArray<Phrase> said, Ask? ask)
    {
        if (said.IsEmpty && ask is null)
            return null;
        var speaker = SpeakerFor(person, chat);
        return new Reply
        {
            Text = Words(said, ask, speaker),
            Buttons = ask is null ? [] : Buttons(ask, person.Conversation, speaker),
            Image = ask?.Image,
            Expecting = ask?.Expecting ?? Expecting.Nothing,
            Deadline = ask?.Deadline,
            Language = person.Conversation.Language,
        };
    }

    private static string Words(ImmutableArray<Phrase> said, Ask? ask, Speaker speaker)
    {
        if (said.IsEmpty)
            return ask!.Question.Render(speaker);
        if (said.Length == 1 && ask is null)
            return said[0].Render(speaker);
        var words = new StringBuilder();
        foreach (var phrase in said)
            Paragraph(words, phrase.Render(speaker));
        if (ask is not null)
            Paragraph(words, ask.Question.Render(speaker));
        return words.ToString();
    }

    private static void Paragraph(StringBuilder words, string more)
    {
        if (more.Length == 0)
            return;
        if (words.Length > 0)
            words.Append("\n\n");
        words.Append(more);
    }

    private static ImmutableArray<Button> Buttons(Ask ask, Conversation conversation, Speaker speaker)
    {
        if (ask.Choices.IsEmpty)
            return [];
        var place = conversation.Top?.Place ?? "";
        var buttons = ImmutableArray.CreateBuilder<Button>(ask.Choices.Length);
        foreach (var choice in ask.Choices)
        {
            var url = choice.Link is { } link ? speaker.Link(link) : null;
            buttons.Add(new Button(choice.Label.In(speaker.Language), place, conversation.Revision, choice.Id, url));
        }

        return buttons.MoveToImmutable();
    }
}
