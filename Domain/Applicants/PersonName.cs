using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Prakerja.Domain.Applicants;

/// <summary>A full name as on the identity card: 2 to 100 characters, letters of any script, spaces and . ' - ,</summary>
[JsonConverter(typeof(StoredTextConverter<PersonName>))]
public sealed partial record PersonName : IStoredText<PersonName>
{
    public const int MinLength = 2;
    public const int MaxLength = 100;

    private PersonName(string value) => Value = value;

    public static class Codes
    {
        public const string Empty = "name.empty";
        public const string TooShort = "name.too-short";
        public const string TooLong = "name.too-long";
        public const string Digits = "name.digits";
        public const string Link = "name.link";
        public const string Symbols = "name.symbols";
        public static readonly string[] All = [Empty, TooShort, TooLong, Digits, Link, Symbols];
    }

    public string Value { get; }

    public string Stored => Value;

    public string Shown => Value;

    /// <summary>"S*** R***": one letter of every word.</summary>
    public string Masked => string.Join(' ', Value.Split(' ').Select(word => Rune.GetRuneAt(word, 0) + "***"));

    public static PersonName FromStored(string stored) => new(stored);

    /// <summary>Detail: for too-long how many characters there are, for symbols the first that does not belong.</summary>
    public static Parsed<PersonName> Parse(string text)
    {
        var name = TypedText.Clean(text).Replace('`', '\'');
        var read = TypedText.Excerpt(name);
        if (name.Length == 0) return Parsed<PersonName>.No(Codes.Empty);
        if (name.Length > MaxLength) return Parsed<PersonName>.No(Codes.TooLong, read, $"{name.Length}");
        if (Link().IsMatch(name)) return Parsed<PersonName>.No(Codes.Link, read);
        if (name.Any(char.IsDigit)) return Parsed<PersonName>.No(Codes.Digits, read);
        foreach (var rune in name.EnumerateRunes())
            if (!Belongs(rune)) return Parsed<PersonName>.No(Codes.Symbols, read, rune.ToString());
        return name.EnumerateRunes().Count(Rune.IsLetter) < MinLength
            ? Parsed<PersonName>.No(Codes.TooShort, read)
            : Parsed<PersonName>.Ok(new PersonName(name));
    }

    /// <summary>Masked, so that a name that slips into a log says little.</summary>
    public override string ToString() => Masked;

    private static bool Belongs(Rune rune)
        => Rune.IsLetter(rune) || " .'-,".Contains((char)Math.Min(rune.Value, char.MaxValue))
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // "Moh.Ali" is a name, "prakerja.vip" is an address: only known endings count.
    [GeneratedRegex(@"://|\bwww\.|@|\p{L}{3,}\.(com|net|org|info|vip|xyz|id|me|ly|site|online)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
