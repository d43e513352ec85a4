using System.Collections.Immutable;
using System.Text;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Channels.Common;

/// <summary>
/// How the choices of a reply are shown within the limits of a channel. Whatever cannot be pressed is written into <see cref="Text"/>, so that it can be typed:
/// the dialogs understand labels and numbers.
/// </summary>
/// <param name="Form">What kind of message it becomes.</param>
/// <param name="Text">The reply's words, with what had to be added.</param>
/// <param name="Choices">What can be pressed, in order.</param>
internal sealed record ChoiceLayout(ChoiceForm Form, string Text, ImmutableArray<LaidChoice> Choices)
{
    private const string EnglishOr = "Or type: ";
    private const string IndonesianOr = "Atau ketik: ";

    public static ChoiceLayout Of(Reply reply, ChannelLimits limits)
    {
        if (reply.Buttons.IsEmpty)
            return new ChoiceLayout(ChoiceForm.Plain, reply.Text, []);
        if (!limits.LinksBesideChoices && reply.Buttons.FirstOrDefault(button => button.Url is not null) is { } link)
            return Link(reply, link, limits);
        if (Fits(reply, limits))
            return new ChoiceLayout(ChoiceForm.Buttons, reply.Text, [.. reply.Buttons.Select(button => new LaidChoice(button, button.Label))]);
        var rows = reply.Buttons.Length <= limits.MostRows ? reply : Shortened(reply, limits.MostRows);
        return IsList(rows, limits)
            ? new ChoiceLayout(ChoiceForm.List, rows.Text, [.. rows.Buttons.Select(button => new LaidChoice(button, button.Label))])
            : Numbered(reply, limits);
    }

    /// <summary>As many choices as the list has rows; the others are typed.</summary>
    private static Reply Shortened(Reply reply, int rows) =>
        rows == 0 ? reply : reply with { Text = OrType(reply, reply.Buttons.Skip(rows)), Buttons = reply.Buttons[..rows] };

    private static bool Fits(Reply reply, ChannelLimits limits) =>
        reply.Buttons.Length <= limits.MostButtons && reply.Text.Length <= limits.ButtonText
        && reply.Buttons.All(button => button.Label.Length <= limits.ButtonLabel) && (!limits.LabelsDiffer || AreUnlike(reply.Buttons));

    private static bool IsList(Reply reply, ChannelLimits limits) =>
        reply.Buttons.Length <= limits.MostRows && reply.Text.Length <= limits.ListText && reply.Buttons.All(button => button.Label.Length <= limits.RowLabel);

    private static bool AreUnlike(ImmutableArray<Button> buttons) =>
        buttons.Length < 2 || buttons.Select(button => button.Label).Distinct(StringComparer.Ordinal).Count() == buttons.Length;

    /// <summary>The page is one tap away, everything else has to be typed. A text too long for a button carries the address itself.</summary>
    private static ChoiceLayout Link(Reply reply, Button link, ChannelLimits limits)
    {
        var text = OrType(reply, reply.Buttons.Where(button => button != link));
        return text.Length <= limits.ButtonText && link.Label.Length <= limits.ButtonLabel
            ? new ChoiceLayout(ChoiceForm.Link, text, [new LaidChoice(link, link.Label)])
            : new ChoiceLayout(ChoiceForm.Plain, $"{text}\n\n{Written(link)}", []);
    }

    private static ChoiceLayout Numbered(Reply reply, ChannelLimits limits)
    {
        var text = new StringBuilder(reply.Text).Append('\n');
        for (var index = 0; index < reply.Buttons.Length; index++)
            text.Append($"\n{index + 1}. {Written(reply.Buttons[index])}");
        var numbered = reply with { Text = text.ToString(), Buttons = [.. reply.Buttons.Select((button, index) => button with { Label = $"{index + 1}" })] };
        var choices = numbered.Buttons.Select((button, index) => new LaidChoice(button, button.Label, Cut(reply.Buttons[index].Label, limits.RowDescription)));
        if (Fits(numbered, limits))
            return new ChoiceLayout(ChoiceForm.Buttons, numbered.Text, [.. choices]);
        return IsList(numbered, limits)
            ? new ChoiceLayout(ChoiceForm.List, numbered.Text, [.. choices])
            : new ChoiceLayout(ChoiceForm.Plain, numbered.Text, []);
    }

    private static string OrType(Reply reply, IEnumerable<Button> others)
    {
        var or = reply.Language == Language.English ? EnglishOr : IndonesianOr;
        return others.Any() ? $"{reply.Text}\n\n{or}{string.Join(" · ", others.Select(Written))}" : reply.Text;
    }

    private static string Written(Button button) => button.Url is { } url ? $"{button.Label}: {url}" : button.Label;

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}

internal enum ChoiceForm
{
    /// <summary>Nothing to press.</summary>
    Plain,
    Buttons,
    List,

    /// <summary>One button, which opens a page.</summary>
    Link,
}

/// <param name="Button">The choice that it stands for.</param>
/// <param name="Label">As it is shown: the button's own, or its number.</param>
/// <param name="Description">The whole label where it is shown by its number.</param>
internal sealed record LaidChoice(Button Button, string Label, string Description = "");
