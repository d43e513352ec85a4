using System.Globalization;
using System.Text;

namespace Prakerja.Domain.Accounts;

/// <summary>A one-time code as typed: six digits. Never stored; what is stored is its keyed hash in <see cref="OneTimePasscode"/>.</summary>
public sealed record Passcode
{
    public const int Length = 6;

    private Passcode(string value) => Value = value;

    public static class Codes
    {
        public const string Empty = "otp.empty";
        public const string NotDigits = "otp.not-digits";
        public const string TooShort = "otp.too-short";
        public const string TooLong = "otp.too-long";
        public static readonly string[] All = [Empty, NotDigits, TooShort, TooLong];
    }

    public string Value { get; }

    /// <summary>A new code; <paramref name="next"/> must draw from a source fit for secrets, from 0 up to the bound it is given.</summary>
    public static Passcode Draw(Func<int, int> next) => new(next(1_000_000).ToString("D6", CultureInfo.InvariantCulture));

    /// <summary>Detail: digits missing, digits too many or the stranger among the characters.</summary>
    public static Parsed<Passcode> Parse(string text)
    {
        var clean = TypedText.Clean(text);
        var read = TypedText.Excerpt(clean);
        if (clean.Length == 0) return Parsed<Passcode>.No(Codes.Empty);
        var digits = new StringBuilder(Length);
        foreach (var rune in clean.EnumerateRunes())
        {
            if (rune.Value is >= '0' and <= '9') digits.Append((char)rune.Value);
            else if (rune.Value is 'O' or 'o') digits.Append('0');
            else if (rune.Value is not (' ' or '.' or '-' or '#')) return Parsed<Passcode>.No(Codes.NotDigits, read, rune.ToString());
        }

        if (digits.Length == 0) return Parsed<Passcode>.No(Codes.Empty, read);
        if (digits.Length < Length) return Parsed<Passcode>.No(Codes.TooShort, read, $"{Length - digits.Length}");
        return digits.Length > Length
            ? Parsed<Passcode>.No(Codes.TooLong, read, $"{digits.Length - Length}")
            : Parsed<Passcode>.Ok(new Passcode(digits.ToString()));
    }

    public override string ToString() => "******";
}
