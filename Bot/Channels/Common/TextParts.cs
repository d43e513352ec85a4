namespace Prakerja.Bot.Channels.Common;

/// <summary>Cuts a text into parts that a channel takes: between paragraphs, else between lines, words, and only then anywhere.</summary>
internal static class TextParts
{
    private static readonly string[] Borders = ["\n\n", "\n", " "];

    /// <param name="text">Plain text.</param>
    /// <param name="most">UTF-16 units in a part, two or more.</param>
    public static IReadOnlyList<string> Of(string text, int most)
    {
        if (text.Length <= most)
            return [text];
        var parts = new List<string>();
        while (text.Length > most)
        {
            var (end, next) = Cut(text, most);
            parts.Add(text[..end]);
            text = text[next..];
        }

        if (text.Length > 0)
            parts.Add(text);
        return parts;
    }

    private static (int End, int Next) Cut(string text, int most)
    {
        foreach (var border in Borders)
        {
            var searched = Math.Min(most + border.Length, text.Length);
            if (text.LastIndexOf(border, searched - 1, searched, StringComparison.Ordinal) is var at and > 0)
                return (at, at + border.Length);
        }

        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return (end, end);
    }
}
