namespace Prakerja.Bot.Registry;

/// <summary>
/// Turns a file of people into hashes in the store. Names are not stored. Whatever stops it, what was added stays, and repeating it changes nothing.
/// </summary>
internal sealed class RegistryImport(IRegistryStore store, RegistryHashes hashes, TimeProvider time)
{
    /// <summary>Hashes that are added at once; a person makes three.</summary>
    public const int BatchSize = 5_000;

    private static readonly TimeSpan WesternTime = TimeSpan.FromHours(7);

    /// <param name="csv">Columns nik, kk, full_name and birth_date with a header; read from where it stands.</param>
    /// <param name="onBad">Called for every line that was left out.</param>
    /// <param name="onProgress">Called with the number of people taken after every batch.</param>
    /// <param name="cancel">Ends between two batches.</param>
    public async Task<ImportReport> Run(
        Stream csv, Func<RegistryLine.Bad, ValueTask> onBad, Func<long, ValueTask> onProgress, CancellationToken cancel)
    {
        var report = new ImportReport();
        var batch = new HashSet<string>(BatchSize + 3);
        var today = DateOnly.FromDateTime(time.GetUtcNow().ToOffset(WesternTime).DateTime);
        await foreach (var line in RegistryFile.Read(csv, today, cancel))
        {
            switch (line)
            {
                case RegistryLine.Person person:
                    report = report with { People = report.People + 1 };
                    Add(batch, person);
                    break;
                case RegistryLine.Bad bad:
                    report = report with { Bad = report.Bad + 1 };
                    await onBad(bad);
                    break;
                case RegistryLine.Unreadable unreadable:
                    report = report with { Stopped = unreadable };
                    break;
            }

            if (batch.Count < BatchSize)
                continue;
            await store.Add(batch, cancel);
            batch = new HashSet<string>(BatchSize + 3);
            await onProgress(report.People);
        }

        if (batch.Count > 0)
            await store.Add(batch, cancel);
        await onProgress(report.People);
        return report;
    }

    private void Add(HashSet<string> batch, RegistryLine.Person person)
    {
        batch.Add(hashes.Of(person.Nik));
        batch.Add(hashes.Of(person.Nik, person.FamilyCard));
        batch.Add(hashes.Of(person.Nik, person.BirthDate));
    }
}

/// <summary>How an import ended. <paramref name="Stopped"/>: the file could not be read to its end.</summary>
internal sealed record ImportReport(long People = 0, long Bad = 0, RegistryLine.Unreadable? Stopped = null)
{
    public bool IsWhole => Bad == 0 && Stopped is null;
}
