using System.Text.Json.Serialization;

namespace Prakerja.Domain.Applicants;

/// <summary>
/// The identity number on the KTP: region of first registration (6 digits), birth date DDMMYY (women day + 40), serial from 0001.
/// It stays for life, also when its date or sex was issued wrong: so differing from the typed birth date is a warning, never a rejection.
/// </summary>
[JsonConverter(typeof(StoredTextConverter<Nik>))]
public sealed record Nik : IStoredText<Nik>
{
    private const int FemaleOffset = 40;

    private Nik(string value) => Value = value;

    public static class Codes
    {
        public const string Empty = "nik.empty";
        public const string NotDigits = "nik.not-digits";
        public const string TooShort = "nik.too-short";
        public const string TooLong = "nik.too-long";
        public const string TwoNumbers = "nik.two-numbers";
        public const string Province = "nik.province";
        public const string Date = "nik.date";
        public const string Serial = "nik.serial";
        public static readonly string[] All = [Empty, NotDigits, TooShort, TooLong, TwoNumbers, Province, Date, Serial];
    }

    /// <summary>Sixteen digits.</summary>
    public string Value { get; }

    public string Stored => Value;

    /// <summary>"3404 1234 5678 0003"</summary>
    public string Shown => IdentityDigits.Shown(Value);

    /// <summary>"3404********0003"</summary>
    public string Masked => IdentityDigits.Masked(Value);

    /// <summary>Where the number was first registered; not where its holder lives.</summary>
    public Province? Province => Province.Find(Value[..2]);

    public bool IsFemale => IdentityDigits.Number(Value, 6) > FemaleOffset;

    public int BirthDay => IdentityDigits.Number(Value, 6) - (IsFemale ? FemaleOffset : 0);

    public int BirthMonth => IdentityDigits.Number(Value, 8);

    /// <summary>0 to 99; the century is not in the number.</summary>
    public int BirthYearInCentury => IdentityDigits.Number(Value, 10);

    public static Nik FromStored(string stored) => new(stored);

    /// <summary>Detail: digits missing, digits too many, the stranger among the characters, the province code or the six digits of the date.</summary>
    public static Parsed<Nik> Parse(string text)
    {
        var clean = TypedText.Clean(text);
        if (clean.Length == 0) return Parsed<Nik>.No(Codes.Empty);
        var digits = IdentityDigits.Read(clean, out var stranger);
        if (stranger is { } rune) return Parsed<Nik>.No(Codes.NotDigits, TypedText.Excerpt(clean), rune.ToString());
        if (digits.Length == 0) return Parsed<Nik>.No(Codes.Empty, TypedText.Excerpt(clean));

        var shown = IdentityDigits.Shown(digits);
        if (digits.Length == 2 * IdentityDigits.Length) return Parsed<Nik>.No(Codes.TwoNumbers, shown);
        if (digits.Length < IdentityDigits.Length) return Parsed<Nik>.No(Codes.TooShort, shown, $"{IdentityDigits.Length - digits.Length}");
        if (digits.Length > IdentityDigits.Length) return Parsed<Nik>.No(Codes.TooLong, shown, $"{digits.Length - IdentityDigits.Length}");
        if (Province.Find(digits[..2]) is null) return Parsed<Nik>.No(Codes.Province, shown, digits[..2]);
        if (!HoldsDate(digits)) return Parsed<Nik>.No(Codes.Date, shown, digits[6..12]);
        return digits.EndsWith("0000", StringComparison.Ordinal)
            ? Parsed<Nik>.No(Codes.Serial, shown)
            : Parsed<Nik>.Ok(new Nik(digits));
    }

    public bool AgreesWith(BirthDate birth)
        => birth.Value.Day == BirthDay && birth.Value.Month == BirthMonth && birth.Value.Year % 100 == BirthYearInCentury;

    /// <summary>The date inside the number with the century that makes its holder 17 to 100 years old; null when neither does.</summary>
    public BirthDate? LikelyBirthDate(DateOnly today)
    {
        foreach (var century in (int[])[2000, 1900])
        {
            var year = century + BirthYearInCentury;
            if (BirthDay > DateTime.DaysInMonth(year, BirthMonth)) continue;
            var birth = BirthDate.Of(new DateOnly(year, BirthMonth, BirthDay));
            if (birth.AgeOn(today) is >= 17 and <= 100) return birth;
        }

        return null;
    }

    /// <summary>Masked, so that a number that slips into a log says little.</summary>
    public override string ToString() => Masked;

    // 1900 had no 29 February, 2000 had: a year that exists in either century counts.
    private static bool HoldsDate(string digits)
    {
        var day = IdentityDigits.Number(digits, 6);
        var month = IdentityDigits.Number(digits, 8);
        if (day > FemaleOffset) day -= FemaleOffset;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000 + IdentityDigits.Number(digits, 10), month);
    }
}
