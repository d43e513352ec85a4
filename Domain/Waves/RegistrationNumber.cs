using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Prakerja.Domain.Waves;

/// <summary>
/// "G7-4K2M-91": the wave, drawn characters that cannot be taken for one another, two check digits. It names an entry to its holder and
/// is no key: four characters give 923,521 numbers a wave, so that two people can hold the same.
/// </summary>
[JsonConverter(typeof(StoredTextConverter<RegistrationNumber>))]
public sealed partial record RegistrationNumber : IStoredText<RegistrationNumber>
{
    // Without 0 O, 1 I L; 31 characters.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private const int MinDrawn = 4;
    private const int MaxDrawn = 8;

    private RegistrationNumber(string value) => Value = value;

    public static class Codes
    {
        public const string Empty = "registration.empty";
        public const string Form = "registration.form";
        public const string Check = "registration.check";
        public static readonly string[] All = [Empty, Form, Check];
    }

    public string Value { get; }

    public string Stored => Value;

    public string Shown => Value;

    public int Wave => int.Parse(Value.AsSpan(1, Value.IndexOf('-', StringComparison.Ordinal) - 1), CultureInfo.InvariantCulture);

    public static RegistrationNumber FromStored(string stored) => new(stored);

    /// <summary><paramref name="next"/> gives a number from 0 up to its bound; <paramref name="drawn"/> is 4 to 8 characters.</summary>
    public static RegistrationNumber Draw(int wave, Func<int, int> next, int drawn = MinDrawn)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(wave);
        ArgumentOutOfRangeException.ThrowIfLessThan(drawn, MinDrawn);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(drawn, MaxDrawn);
        return Assemble($"{wave}", string.Concat(Enumerable.Range(0, drawn).Select(_ => Alphabet[next(Alphabet.Length)])));
    }

    /// <summary>Takes small letters, and spaces or nothing in place of the dashes; one wrong or two swapped characters are noticed.</summary>
    public static Parsed<RegistrationNumber> Parse(string text)
    {
        var clean = TypedText.Clean(text).ToUpperInvariant();
        var read = TypedText.Excerpt(clean);
        if (clean.Length == 0) return Parsed<RegistrationNumber>.No(Codes.Empty);
        var match = Dashed().Match(clean);
        if (!match.Success) match = Plain().Match(clean);
        if (!match.Success) return Parsed<RegistrationNumber>.No(Codes.Form, read);
        var number = Assemble(match.Groups["wave"].Value, match.Groups["drawn"].Value);
        return number.Value.EndsWith(match.Groups["check"].Value, StringComparison.Ordinal)
            ? Parsed<RegistrationNumber>.Ok(number)
            : Parsed<RegistrationNumber>.No(Codes.Check, read);
    }

    public override string ToString() => Value;

    private static RegistrationNumber Assemble(string wave, string drawn) => new($"G{wave}-{drawn}-{CheckDigits(wave + drawn):D2}");

    // Modulo 97, a prime above the base 36: any single wrong character and any two swapped neighbours change the result.
    private static int CheckDigits(string characters)
    {
        var sum = 0;
        foreach (var character in characters)
            sum = ((sum * 36) + (char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10)) % 97;
        return sum;
    }

    [GeneratedRegex(@"^G ?(?<wave>[1-9][0-9]{0,3})[ -]+(?<drawn>[2-9A-HJKMNP-Z]{4,8})[ -]+(?<check>[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Dashed();

    // Without separators only the usual length can be told from the wave.
    [GeneratedRegex(@"^G(?<wave>[1-9][0-9]{0,3})(?<drawn>[2-9A-HJKMNP-Z]{4})(?<check>[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
