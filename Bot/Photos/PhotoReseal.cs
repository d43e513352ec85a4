namespace Prakerja.Bot.Photos;

/// <summary>
/// The photos' part of <c>keys rotate</c>: every file sealed anew with the writing key. Interrupted, it goes on where it was: what is
/// current is stepped over.
/// </summary>
internal sealed class PhotoReseal(PhotoVault vault)
{
    /// <param name="progress">Told after every file, with the counts so far.</param>
    /// <param name="cancel">Stops between two files.</param>
    public async Task<ResealReport> Run(Action<ResealReport>? progress, CancellationToken cancel)
    {
        var report = new ResealReport(0, 0, 0);
        foreach (var person in vault.Persons())
        {
            foreach (var stored in await vault.Of(person, cancel))
            {
                report = await vault.Reseal(stored.Name, cancel) switch
                {
                    ResealOutcome.Resealed => report with { Resealed = report.Resealed + 1 },
                    ResealOutcome.Current => report with { Current = report.Current + 1 },
                    ResealOutcome.Unreadable => report with { Unreadable = report.Unreadable + 1 },
                    _ => report,
                };
                progress?.Invoke(report);
            }
        }
        return report;
    }
}

/// <summary>
/// Files sealed anew, already current, and left alone because they do not open. With any of the last an old key must not be thrown
/// away.
/// </summary>
internal sealed record ResealReport(int Resealed, int Current, int Unreadable);
