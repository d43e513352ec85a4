using System.Globalization;
using System.Text.RegularExpressions;

namespace Prakerja.Domain.Applicants;

/// <summary>Day, month and year as someone wrote them; whether the day exists is not yet asked.</summary>
internal readonly partial record struct WrittenDate(int Day, int Month, int Year, bool ShortYear)
{
    private const int LongestDate = 60;

    public string Shown => ShortYear ? $"{Day:D2}-{Month:D2}-{Year:D2}" : $"{Day:D2}-{Month:D2}-{Year:D4}";

    public static WrittenDate? Read(string clean)
    {
        if (clean.Length > LongestDate) return null;
        var written = WithoutPlace(clean);
        if (Eight().Match(written) is { Success: true } eight) return FromEight(eight.Value);
        if (YearFirst().Match(written) is { Success: true } yearFirst) return From(yearFirst, Number(yearFirst, "month"));
        if (Numbers().Match(written) is { Success: true } numbers) return From(numbers, Number(numbers, "month"));
        var named = DayMonthName().Match(written) is { Success: true } dayFirst ? dayFirst : MonthNameDay().Match(written);
        return named.Success && MonthNames.Find(named.Groups["month"].Value) is { } month ? From(named, month) : null;
    }

    // The identity card prints "KULON PROGO, 19-05-1990".
    private static string WithoutPlace(string clean)
    {
        var comma = clean.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && !clean[..comma].Any(char.IsDigit) ? clean[(comma + 1)..].Trim() : clean;
    }

    // 19051990 and 19900519 never fit both ways: read the wrong way, the year would be the month 19 or 20.
    private static WrittenDate FromEight(string digits)
    {
        int Part(int start, int length) => int.Parse(digits.AsSpan(start, length), CultureInfo.InvariantCulture);
        var yearFirst = Part(0, 4) is >= 1900 and <= 2099 && Part(4, 2) is >= 1 and <= 12 && Part(4, 4) is < 1900 or > 2099;
        return yearFirst ? new WrittenDate(Part(6, 2), Part(4, 2), Part(0, 4), false) : new WrittenDate(Part(0, 2), Part(2, 2), Part(4, 4), false);
    }

    private static WrittenDate From(Match match, int month) => new(Number(match, "day"), month, Number(match, "year"), match.Groups["year"].Length == 2);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Eight();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[-/. ,]+(?<month>[0-9]{1,2})[-/. ,]+(?<day>[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})[-/. ,]+(?<month>[0-9]{1,2})[-/. ,]+(?<year>[0-9]{4}|[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})[-/. ,]*(?<month>[A-Za-z]+)[-/. ,]*(?<year>[0-9]{4}|[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthName();

    [GeneratedRegex(@"^(?<month>[A-Za-z]+)[-/. ,]*(?<day>[0-9]{1,2})[-/. ,]+(?<year>[0-9]{4}|[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthNameDay();
}
