using System.Text;
using System.Text.Json.Serialization;

namespace Prakerja.Domain.Applicants;

/// <summary>
/// An Indonesian mobile number in E.164: +62, then 8 and 8 to 11 more digits. Never refused for an unknown operator's prefix.
/// </summary>
[JsonConverter(typeof(StoredTextConverter<PhoneNumber>))]
public sealed record PhoneNumber : IStoredText<PhoneNumber>
{
    /// <summary>Digits after +62.</summary>
    public const int MinDigits = 9;
    public const int MaxDigits = 12;

    private PhoneNumber(string value) => Value = value;

    public static class Codes
    {
        public const string Empty = "phone.empty";
        public const string NotDigits = "phone.not-digits";
        public const string TooShort = "phone.too-short";
        public const string TooLong = "phone.too-long";
        public const string Foreign = "phone.foreign";
        public const string NotMobile = "phone.not-mobile";
        public static readonly string[] All = [Empty, NotDigits, TooShort, TooLong, Foreign, NotMobile];
    }

    /// <summary>"+6281234567890"</summary>
    public string Value { get; }

    public string Stored => Value;

    /// <summary>"0812-3456-7890"</summary>
    public string Shown => string.Join('-', $"0{Value[3..]}".Chunk(4).Select(group => new string(group)));

    /// <summary>"+62812****7890"</summary>
    public string Masked => $"{Value[..6]}****{Value[^4..]}";

    public static PhoneNumber FromStored(string stored) => new(stored);

    /// <summary>Detail: digits missing, digits too many or the stranger among the characters.</summary>
    public static Parsed<PhoneNumber> Parse(string text)
    {
        var clean = TypedText.Clean(text);
        var read = TypedText.Excerpt(clean);
        if (clean.Length == 0) return Parsed<PhoneNumber>.No(Codes.Empty);
        var digits = new StringBuilder(16);
        foreach (var rune in clean.TrimStart('+').EnumerateRunes())
        {
            if (rune.Value is >= '0' and <= '9') digits.Append((char)rune.Value);
            else if (rune.Value is 'O' or 'o') digits.Append('0');
            else if (rune.Value is not (' ' or '.' or '-' or '_' or '/' or '(' or ')')) return Parsed<PhoneNumber>.No(Codes.NotDigits, read, rune.ToString());
        }

        if (digits.Length == 0) return Parsed<PhoneNumber>.No(Codes.Empty, read);
        return National(digits.ToString(), clean[0] == '+') is { } national ? Check(national, read) : Parsed<PhoneNumber>.No(Codes.Foreign, read);
    }

    /// <summary>Masked, so that a number that slips into a log says little.</summary>
    public override string ToString() => Masked;

    /// <summary>What follows the country code, without the leading 0; null for another country.</summary>
    private static string? National(string digits, bool plus)
    {
        if (digits.StartsWith("00", StringComparison.Ordinal)) (digits, plus) = (digits[2..], true);
        if (plus && !digits.StartsWith("62", StringComparison.Ordinal)) return null;
        if (digits.StartsWith("62", StringComparison.Ordinal)) digits = digits[2..];
        return digits.StartsWith('0') ? digits[1..] : digits;
    }

    private static Parsed<PhoneNumber> Check(string national, string read)
    {
        if (!national.StartsWith('8')) return Parsed<PhoneNumber>.No(Codes.NotMobile, read);
        if (national.Length < MinDigits) return Parsed<PhoneNumber>.No(Codes.TooShort, read, $"{MinDigits - national.Length}");
        return national.Length > MaxDigits
            ? Parsed<PhoneNumber>.No(Codes.TooLong, read, $"{national.Length - MaxDigits}")
            : Parsed<PhoneNumber>.Ok(new PhoneNumber($"+62{national}"));
    }
}
