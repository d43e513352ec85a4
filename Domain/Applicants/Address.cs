using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace Prakerja.Domain.Applicants;

/// <summary>The first line of an address, as on the identity card: 5 to 200 characters with at least one letter.</summary>
[JsonConverter(typeof(StoredTextConverter<Address>))]
public sealed record Address : IStoredText<Address>
{
    public const int MinLength = 5;
    public const int MaxLength = 200;

    private Address(string value) => Value = value;

    public static class Codes
    {
        public const string Empty = "address.empty";
        public const string TooShort = "address.too-short";
        public const string TooLong = "address.too-long";
        public const string NoLetters = "address.no-letters";
        public const string Symbols = "address.symbols";
        public static readonly string[] All = [Empty, TooShort, TooLong, NoLetters, Symbols];
    }

    public string Value { get; }

    public string Stored => Value;

    public string Shown => Value;

    /// <summary>"Jl. ***"</summary>
    public string Masked => $"{Value.Split(' ')[0]} ***";

    public static Address FromStored(string stored) => new(stored);

    /// <summary>Detail: for too-long how many characters there are, for symbols the first that does not belong.</summary>
    public static Parsed<Address> Parse(string text)
    {
        var line = TypedText.Clean(text);
        var read = TypedText.Excerpt(line);
        if (line.Length == 0) return Parsed<Address>.No(Codes.Empty);
        if (line.Length > MaxLength) return Parsed<Address>.No(Codes.TooLong, read, $"{line.Length}");
        foreach (var rune in line.EnumerateRunes())
            if (!Belongs(rune)) return Parsed<Address>.No(Codes.Symbols, read, rune.ToString());
        if (!line.EnumerateRunes().Any(Rune.IsLetter)) return Parsed<Address>.No(Codes.NoLetters, read);
        return line.Length < MinLength ? Parsed<Address>.No(Codes.TooShort, read) : Parsed<Address>.Ok(new Address(line));
    }

    /// <summary>Without the address, so that one that slips into a log says nothing.</summary>
    public override string ToString() => "***";

    private static bool Belongs(Rune rune)
        => rune.Value is ' ' or '+' or '=' or '°' || Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsNumber(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
