using System.Text.Json.Serialization;

namespace Prakerja.Domain.Applicants;

/// <summary>
/// The number of the family card (KK): region, date of recording DDMMYY, serial. It changes with a move or a new head of household;
/// old cards bend the date, so only length and province are checked, and the registry decides the rest.
/// </summary>
[JsonConverter(typeof(StoredTextConverter<FamilyCardNumber>))]
public sealed record FamilyCardNumber : IStoredText<FamilyCardNumber>
{
    private FamilyCardNumber(string value) => Value = value;

    public static class Codes
    {
        public const string Empty = "kk.empty";
        public const string NotDigits = "kk.not-digits";
        public const string TooShort = "kk.too-short";
        public const string TooLong = "kk.too-long";
        public const string TwoNumbers = "kk.two-numbers";
        public const string Province = "kk.province";
        public static readonly string[] All = [Empty, NotDigits, TooShort, TooLong, TwoNumbers, Province];
    }

    /// <summary>Sixteen digits.</summary>
    public string Value { get; }

    public string Stored => Value;

    /// <summary>"3404 1234 5678 0003"</summary>
    public string Shown => IdentityDigits.Shown(Value);

    /// <summary>"3404********0003"</summary>
    public string Masked => IdentityDigits.Masked(Value);

    public static FamilyCardNumber FromStored(string stored) => new(stored);

    /// <summary>Detail: digits missing, digits too many, the stranger among the characters or the province code.</summary>
    public static Parsed<FamilyCardNumber> Parse(string text)
    {
        var clean = TypedText.Clean(text);
        if (clean.Length == 0) return Parsed<FamilyCardNumber>.No(Codes.Empty);
        var digits = IdentityDigits.Read(clean, out var stranger);
        if (stranger is { } rune) return Parsed<FamilyCardNumber>.No(Codes.NotDigits, TypedText.Excerpt(clean), rune.ToString());
        if (digits.Length == 0) return Parsed<FamilyCardNumber>.No(Codes.Empty, TypedText.Excerpt(clean));

        var shown = IdentityDigits.Shown(digits);
        if (digits.Length == 2 * IdentityDigits.Length) return Parsed<FamilyCardNumber>.No(Codes.TwoNumbers, shown);
        if (digits.Length < IdentityDigits.Length)
            return Parsed<FamilyCardNumber>.No(Codes.TooShort, shown, $"{IdentityDigits.Length - digits.Length}");
        if (digits.Length > IdentityDigits.Length)
            return Parsed<FamilyCardNumber>.No(Codes.TooLong, shown, $"{digits.Length - IdentityDigits.Length}");
        return Province.Find(digits[..2]) is null
            ? Parsed<FamilyCardNumber>.No(Codes.Province, shown, digits[..2])
            : Parsed<FamilyCardNumber>.Ok(new FamilyCardNumber(digits));
    }

    /// <summary>Masked, so that a number that slips into a log says little.</summary>
    public override string ToString() => Masked;
}
