using System.Globalization;
using System.Text;

namespace Prakerja.Domain;

/// <summary>What a person typed, before it is read as anything.</summary>
internal static class TypedText
{
    private const int ExcerptLength = 40;

    /// <summary>
    /// Without invisible characters (direction marks, zero-width spaces), with any run of white space as one space, trimmed,
    /// and with the quotes and dashes that phone keyboards put in turned into the plain ones.
    /// </summary>
    public static string Clean(string? text)
    {
        var clean = new StringBuilder(Math.Min(text?.Length ?? 0, 256));
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control)
            {
                if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
            }
            else if (!IsInvisible(rune))
            {
                clean.Append(Plain(rune));
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>The start of a text, short enough to be quoted back; never cuts a character in two.</summary>
    public static string Excerpt(string text)
    {
        if (text.Length <= ExcerptLength) return text;
        var end = ExcerptLength - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end].TrimEnd() + "…";
    }

    public static int CountRunes(string text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }

    private static bool IsInvisible(Rune rune)
        => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is (>= 0xFE00 and <= 0xFE0F) or 0x034F or 0x115F or 0x1160 or 0x3164;

    private static string Plain(Rune rune) => rune.Value switch
    {
        0x2018 or 0x2019 or 0x02BC or 0x02BB or 0x00B4 or 0x2032 => "'",
        (>= 0x2010 and <= 0x2015) or 0x2212 => "-",
        _ => rune.ToString(),
    };
}
