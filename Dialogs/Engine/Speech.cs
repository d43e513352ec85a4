using System.Collections.Immutable;
using System.Text;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Engine;

/// <summary>Puts what a turn says into the one message that answers, in the person's language.</summary>
public static class Speech
{
    /// <summary>Null where nothing is said and nothing asked.</summary>
    public static Reply? Reply(Conversation conversation, ImmutableArray<Phrase> said, Ask? ask, Func<Link, string> link)
    {
        if (said.IsEmpty && ask is null)
            return null;
        var speaker = new Speaker(conversation.Language, link);
        return new Reply
        {
            Text = Words(said, ask, speaker),
            Buttons = ask is null ? [] : Buttons(ask, conversation, speaker),
            Image = ask?.Image,
            Expecting = ask?.Expecting ?? Expecting.Nothing,
            Deadline = ask?.Deadline,
            Language = conversation.Language,
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
            var url = choice.Link is { } target ? speaker.Link(target) : null;
            buttons.Add(new Button(choice.Label.In(speaker.Language), place, conversation.Revision, choice.Id, url));
        }

        return buttons.MoveToImmutable();
    }
}
