namespace Prakerja.Bot.Photos;

/// <summary>
/// Deletes what no person names: photos of dropped turns, uploads of checks that were overtaken, halves that a crash left. A file is
/// written before the turn that names it commits,
/// so only what is older than <see cref="Grace"/> is looked at.
/// </summary>
internal sealed class PhotoSweep(PhotoVault vault, TimeProvider clock)
{
    public static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    /// <param name="isNamed">Whether the person's document, as stored, names this file. Asked once per file, right before it would be deleted.</param>
    /// <param name="cancel">Stops between two files.</param>
    public async Task<SweepReport> Run(Func<PhotoName, CancellationToken, Task<bool>> isNamed, CancellationToken cancel)
    {
        var before = clock.GetUtcNow() - Grace;
        var report = new SweepReport(0, 0, 0);
        foreach (var person in vault.Persons())
        {
            foreach (var stored in await vault.Of(person, cancel))
            {
                var isKept = stored.Written >= before || await isNamed(stored.Name, cancel);
                if (!isKept)
                    await vault.Delete(stored.Name, cancel);
                report = isKept ? report with { Kept = report.Kept + 1 } : report with { Deleted = report.Deleted + 1 };
            }
            report = report with { Halves = report.Halves + await vault.Tidy(person, before, cancel) };
        }
        return report;
    }
}

/// <summary>Files kept, files deleted because nobody names them, and halves of interrupted writings deleted.</summary>
internal sealed record SweepReport(int Kept, int Deleted, int Halves);
