using System.Text;
using System.Text.RegularExpressions;

namespace Prakerja.Domain.Applicants;

/// <summary>The sixteen digits of an identity number or a family card number, as people type them.</summary>
internal static partial class IdentityDigits
{
    public const int Length = 16;

    /// <summary>The digits, or in <paramref name="stranger"/> the first character that is neither a digit nor a separator.</summary>
    public static string Read(string clean, out Rune? stranger)
    {
        stranger = null;
        var digits = new StringBuilder(Length);
        foreach (var rune in Label().Replace(clean, "").EnumerateRunes())
        {
            if (rune.Value is >= '0' and <= '9') digits.Append((char)rune.Value);
            else if (rune.Value is 'O' or 'o') digits.Append('0');
            else if (rune.Value is not (' ' or '.' or '-' or '_' or '/' or ',' or '#')) stranger ??= rune;
        }

        return digits.ToString();
    }

    /// <summary>"3404 1234 5678 0003"; what is longer than twice a number is cut.</summary>
    public static string Shown(string digits)
    {
        var groups = digits.Chunk(4).Take(8).Select(group => new string(group));
        return string.Join(' ', groups) + (digits.Length > 2 * Length ? "…" : "");
    }

    public static string Masked(string digits) => digits.Length == Length ? $"{digits[..4]}********{digits[12..]}" : new string('*', digits.Length);

    public static int Number(string digits, int start) => ((digits[start] - '0') * 10) + (digits[start + 1] - '0');

    [GeneratedRegex(@"^(no(mor)?\b[ .:]*)?(nik|kk|ktp)?\b *[:=]? *", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
