using System.Globalization;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Dialogs.Wording;

/// <summary>Says values as people write them in this language: 800.000, Kamis 3 September 2020 pukul 12.00 WIB.</summary>
/// <param name="Language">The reader's language.</param>
/// <param name="Link">Turns a one-time form or a page into an address.</param>
public sealed record Speaker(Language Language, Func<Link, string> Link)
{
    private static readonly TimeSpan Wib = TimeSpan.FromHours(7);

    private static readonly string[] DaysId = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private static readonly string[] MonthsId =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    public string Say(object value) => value switch
    {
        string words => words,
        Text text => text.In(Language),
        Phrase phrase => phrase.Render(this),
        Link link => Link(link),
        int number => Number(number),
        DateTimeOffset moment => Moment(moment),
        DateOnly date => Date(date),
        TimeSpan span => Span(span),
        _ => throw new InvalidOperationException($"No way to say a {value.GetType().Name}."),
    };

    public string Moment(DateTimeOffset moment)
    {
        var local = moment.ToOffset(Wib);
        var date = DateOnly.FromDateTime(local.DateTime);
        return Language == Language.English
            ? string.Create(CultureInfo.InvariantCulture, $"{local.DayOfWeek} {Date(date)}, {local:HH:mm} WIB")
            : string.Create(CultureInfo.InvariantCulture, $"{DaysId[(int)local.DayOfWeek]} {Date(date)} pukul {local:HH.mm} WIB");
    }

    public string Date(DateOnly date) => Language == Language.English
        ? date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{date.Day} {MonthsId[date.Month - 1]} {date.Year}");

    private string Number(int number)
    {
        var digits = number.ToString("N0", CultureInfo.InvariantCulture);
        return Language == Language.English ? digits : digits.Replace(',', '.');
    }

    private string Span(TimeSpan span) => (Language, span) switch
    {
        (Language.English, { TotalSeconds: <= 1 }) => "1 second",
        (Language.English, { TotalMinutes: < 1 }) => $"{Math.Max(1, (int)Math.Ceiling(span.TotalSeconds))} seconds",
        (Language.English, { TotalMinutes: <= 1 }) => "1 minute",
        (Language.English, { TotalHours: < 2 }) => $"{(int)Math.Ceiling(span.TotalMinutes)} minutes",
        (Language.English, _) => $"{(int)Math.Ceiling(span.TotalHours)} hours",
        (_, { TotalMinutes: < 1 }) => $"{Math.Max(1, (int)Math.Ceiling(span.TotalSeconds))} detik",
        (_, { TotalHours: < 2 }) => $"{(int)Math.Ceiling(span.TotalMinutes)} menit",
        _ => $"{(int)Math.Ceiling(span.TotalHours)} jam",
    };
}
