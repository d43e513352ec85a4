using System.Runtime.CompilerServices;
using CsvHelper;
using Prakerja.Domain;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Registry;

/// <summary>
/// A CSV file of people, line by line and never whole in memory. UTF-8 with or without a byte-order mark, any line ends, quotes as RFC 4180 has them;
/// but a field ends with its line, so that a quote that is never closed spoils one line and not the rest of the file.
/// </summary>
internal sealed class RegistryFile : IDisposable
{
    private const int LongestLine = 4_000;

    private readonly DateOnly today;
    private readonly CsvReader reader;
    private bool isMalformed;

    private RegistryFile(Stream csv, DateOnly today)
    {
        this.today = today;
        var options = new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            AllowLineBreaksInQuotes = false,
            TrimWhitespace = true,
            TrimInsideQuotes = true,
            MaxRecordSize = LongestLine,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            // A quote inside an unquoted field (a nickname) is text; all else may have moved the borders of fields.
            OnMalformedRecord = record => isMalformed |= record.Reason != CsvMalformedReason.StrayQuote,
        };
        reader = CsvReader.Create(csv, options, leaveOpen: true);
    }

    /// <summary>Ends after a <see cref="RegistryLine.Unreadable"/>. The header gives none.</summary>
    public static async IAsyncEnumerable<RegistryLine> Read(Stream csv, DateOnly today, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var file = new RegistryFile(csv, today);
        RegistryColumns? columns = null;
        while (true)
        {
            var (isRead, unreadable) = await file.Next(cancel);
            if (isRead && columns is null)
            {
                columns = RegistryColumns.Read(file.reader, out var fault);
                if (columns is not null)
                    continue;
                unreadable = new RegistryLine.Unreadable(file.reader.LineNumber, fault);
            }
            else if (!isRead && unreadable is null && columns is null)
            {
                unreadable = new RegistryLine.Unreadable(1, $"The file is empty. Its first line must be {RegistryColumns.Header}");
            }

            if (unreadable is not null)
                yield return unreadable;
            if (unreadable is not null || !isRead)
                yield break;
            yield return file.Take(columns!);
        }
    }

    public void Dispose() => reader.Dispose();

    private async ValueTask<(bool IsRead, RegistryLine.Unreadable? Fault)> Next(CancellationToken cancel)
    {
        isMalformed = false;
        try
        {
            return (await reader.ReadAsync(cancel), null);
        }
        catch (CsvFormatException fault)
        {
            return (false, new RegistryLine.Unreadable(fault.LineNumber, $"A line is longer than {LongestLine} characters; this is no file of people"));
        }
    }

    private RegistryLine Take(RegistryColumns columns)
    {
        var line = reader.LineNumber;
        if (isMalformed)
            return new RegistryLine.Bad(line, "a quote stands where none belongs, or the line ends within quotes");
        if (reader.FieldCount != RegistryColumns.Count)
            return new RegistryLine.Bad(line, $"{reader.FieldCount} columns instead of {RegistryColumns.Count}");
        var (nikField, cardField) = (reader.GetString(columns.Nik), reader.GetString(columns.FamilyCard));
        if ((FaultOf("nik", nikField) ?? FaultOf("kk", cardField)) is { } notDigits)
            return new RegistryLine.Bad(line, notDigits);
        return (Nik.Parse(nikField), FamilyCardNumber.Parse(cardField), BirthDate.Parse(reader.GetString(columns.BirthDate), today)) switch
        {
            (Parsed<Nik>.Rejected(var why), _, _) => new RegistryLine.Bad(line, Reason("nik", why)),
            (_, Parsed<FamilyCardNumber>.Rejected(var why), _) => new RegistryLine.Bad(line, Reason("kk", why)),
            (_, _, Parsed<BirthDate>.Rejected(var why)) => new RegistryLine.Bad(line, Reason("birth_date", why)),
            (Parsed<Nik>.Valid(var nik), Parsed<FamilyCardNumber>.Valid(var card), Parsed<BirthDate>.Valid(var birth)) =>
                new RegistryLine.Person(line, nik, card, birth),
            _ => throw new InvalidOperationException("A text is read or rejected."),
        };
    }

    /// <summary>Applicants may type spaces and labels; in a file anything but sixteen digits is a fault of whoever made it.</summary>
    private static string? FaultOf(string column, string field)
    {
        if (field.Length == 16 && !field.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return null;
        return field.Contains("E+", StringComparison.OrdinalIgnoreCase)
            ? $"{column}: a spreadsheet made a rounded figure of it (3.4E+15); export the column as text"
            : $"{column}: not 16 digits";
    }

    private static string Reason(string column, Rejection why) => why.Code switch
    {
        Nik.Codes.Province or FamilyCardNumber.Codes.Province => $"{column}: no province has this code",
        Nik.Codes.Date => $"{column}: the day or month inside it does not exist",
        Nik.Codes.Serial => $"{column}: its serial number is 0000",
        BirthDate.Codes.Empty => $"{column}: empty",
        BirthDate.Codes.Impossible => $"{column}: no such day",
        BirthDate.Codes.Future => $"{column}: in the future",
        BirthDate.Codes.TooOld => $"{column}: more than {BirthDate.OldestAge} years ago",
        BirthDate.Codes.ShortYear => $"{column}: a year of two digits",
        _ => $"{column}: not a date such as 1990-12-31 or 31-12-1990",
    };
}
