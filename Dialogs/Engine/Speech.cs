using System.Collections.Immutable;
using System.Text;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Engine;

/// <summary>Turns a decision into the one message that answers, in the person's language.</summary>
public static class Speech
{
    /// <summary>Null where there is nothing to say.</summary>
    public static Reply? Reply(Decision decision, Func<Link, string> link)
    {
        if (decision.Ask is null && decision.Said.IsEmpty)
            return null;
        var conversation = decision.Subject.Conversation;
        var speaker = new Speaker(conversation.Language, link);
        var ask = decision.Ask;
        return new Reply
        {
            Text = Text(decision, speaker),
            Buttons = ask is null ? [] : Buttons(ask.Choices, conversation, speaker),
            Image = ask?.Image,
            Expecting = ask?.Expecting ?? Expecting.Nothing,
            Language = conversation.Language,
            Deadline = ask?.Deadline,
        };
    }

    private static string Text(Decision decision, Speaker speaker)
    {
        if (decision.Said.IsEmpty)
            return decision.Ask!.Question.Render(speaker);
        var words = new StringBuilder(256);
        foreach (var phrase in decision.Said)
        {
            if (words.Length > 0)
                words.Append('\n');
            words.Append(phrase.Render(speaker));
        }

        if (decision.Ask is { } ask)
            words.Append('\n').Append(ask.Question.Render(speaker));
        return words.ToString();
    }

    private static ImmutableArray<Button> Buttons(ImmutableArray<Choice> choices, Conversation conversation, Speaker speaker)
    {
        if (choices.IsEmpty)
            return [];
        var place = conversation.Top?.Place ?? "";
        var buttons = ImmutableArray.CreateBuilder<Button>(choices.Length);
        foreach (var choice in choices)
        {
            var url = choice.Link is { } target ? speaker.Link(target) : null;
            buttons.Add(new Button(choice.Label.In(speaker.Language), place, conversation.Revision, choice.Id, url));
        }

        return buttons.DrainToImmutable();
    }
}
