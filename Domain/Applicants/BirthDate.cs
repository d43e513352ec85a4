using System.Globalization;
using System.Text.Json.Serialization;

namespace Prakerja.Domain.Applicants;

/// <summary>A birth date, years 1900 to 2099. Day before month, as on the identity card; month names in Indonesian and English.</summary>
[JsonConverter(typeof(StoredTextConverter<BirthDate>))]
public sealed record BirthDate : IStoredText<BirthDate>
{
    public const int AdultAge = 18;
    public const int OldestAge = 120;

    private BirthDate(DateOnly value) => Value = value;

    public static class Codes
    {
        public const string Empty = "birth-date.empty";
        public const string Unreadable = "birth-date.unreadable";
        public const string ShortYear = "birth-date.short-year";
        public const string Year = "birth-date.year";
        public const string Impossible = "birth-date.impossible";
        public const string Future = "birth-date.future";
        public const string TooOld = "birth-date.too-old";
        public static readonly string[] All = [Empty, Unreadable, ShortYear, Year, Impossible, Future, TooOld];
    }

    public DateOnly Value { get; }

    /// <summary>"1990-05-19"</summary>
    public string Stored => Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"19-05-1990", as on the identity card.</summary>
    public string Shown => Value.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>"**-**-1990"</summary>
    public string Masked => $"**-**-{Value.Year:D4}";

    public static BirthDate Of(DateOnly value) => new(value);

    public static BirthDate FromStored(string stored) => new(DateOnly.ParseExact(stored, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Read: the date as understood ("31-02-1990") where there was one to understand.</summary>
    public static Parsed<BirthDate> Parse(string text)
    {
        var clean = TypedText.Clean(text);
        if (clean.Length == 0) return Parsed<BirthDate>.No(Codes.Empty);
        if (WrittenDate.Read(clean) is not { } date) return Parsed<BirthDate>.No(Codes.Unreadable, TypedText.Excerpt(clean));
        if (date.ShortYear) return Parsed<BirthDate>.No(Codes.ShortYear, date.Shown, $"{date.Year:D2}");
        if (date.Year is < 1900 or > 2099) return Parsed<BirthDate>.No(Codes.Year, date.Shown, $"{date.Year}");
        var exists = date.Month is >= 1 and <= 12 && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(date.Year, date.Month);
        return exists
            ? Parsed<BirthDate>.Ok(new BirthDate(new DateOnly(date.Year, date.Month, date.Day)))
            : Parsed<BirthDate>.No(Codes.Impossible, date.Shown);
    }

    /// <summary>As <see cref="Parse(string)"/>, and neither in the future nor more than <see cref="OldestAge"/> years ago.</summary>
    public static Parsed<BirthDate> Parse(string text, DateOnly today) => Parse(text) switch
    {
        Parsed<BirthDate>.Valid(var date) when date.Value > today => Parsed<BirthDate>.No(Codes.Future, date.Shown),
        Parsed<BirthDate>.Valid(var date) when date.AgeOn(today) > OldestAge => Parsed<BirthDate>.No(Codes.TooOld, date.Shown),
        var parsed => parsed,
    };

    /// <summary>Full years; who was born on 29 February is a year older on 1 March. Negative before birth.</summary>
    public int AgeOn(DateOnly today)
    {
        var age = today.Year - Value.Year;
        return (today.Month, today.Day).CompareTo((Value.Month, Value.Day)) < 0 ? age - 1 : age;
    }

    public bool IsAdultOn(DateOnly today) => AgeOn(today) >= AdultAge;

    /// <summary>Masked, so that a date that slips into a log says little.</summary>
    public override string ToString() => Masked;
}
