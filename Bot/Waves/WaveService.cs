using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Waves;

namespace Prakerja.Bot.Waves;

/// <summary>Opens and closes waves for operators. What turns know of waves comes from the cache, which a change empties.</summary>
internal sealed class WaveService(IWaveStore store, WaveCodec codec, WaveCache cache, TimeProvider time)
{
    private const int MostTries = 5;

    /// <summary>As stored at this moment, by number; those that cannot be read with these keys are left out.</summary>
    public async Task<IReadOnlyList<WaveFact>> All(CancellationToken cancel)
    {
        var rows = await store.Waves(cancel);
        return [.. rows.OrderBy(row => row.Number).Select(row => (row, wave: codec.Open(row))).Where(read => read.wave is not null)
            .Select(read => new WaveFact(read.wave!, read.row.Version))];
    }

    /// <summary>Makes a wave, or gives one whose list is not frozen other times, quota and questions.</summary>
    public Task<WaveChange> Open(Wave wanted, CancellationToken cancel) => Change(wanted.Number, (wave, _) => Opened(wave, wanted), cancel);

    /// <summary>Ends an open wave at this moment; confirmations asked for before are awaited for <see cref="Wave.Grace"/>.</summary>
    public Task<WaveChange> Close(int number, CancellationToken cancel) => Change(number, (wave, now) => Closed(wave, number, now), cancel);

    /// <summary>Stores a wave as it is, where the stored version is still the one given (0: none yet). False when it moved on.</summary>
    public async Task<bool> Save(WaveFact wave, CancellationToken cancel)
    {
        var frozen = wave.Wave.SelectedAt is not null;
        var saved = await store.Save(new WaveRow(wave.Wave.Number, wave.Version, frozen, codec.Seal(wave.Wave)), cancel);
        cache.Forget();
        return saved;
    }

    private static WaveChange Opened(Wave? wave, Wave wanted)
    {
        if (wave is null)
            return new WaveChange.Saved(wanted);
        if (wave.SelectedAt is not null)
            return new WaveChange.Refused($"The list of wave {wave.Number} is frozen for the selection; it cannot be opened again.");
        var changed = wave with { OpensAt = wanted.OpensAt, ClosesAt = wanted.ClosesAt, Quota = wanted.Quota, AsksSelfie = wanted.AsksSelfie };
        return changed == wave ? new WaveChange.Unchanged(wave) : new WaveChange.Saved(changed);
    }

    private static WaveChange Closed(Wave? wave, int number, DateTimeOffset now) => wave?.StateAt(now) switch
    {
        null => new WaveChange.Refused($"There is no wave {number}."),
        WaveState.Scheduled => new WaveChange.Refused($"Wave {number} is not open yet."),
        WaveState.Open => new WaveChange.Saved(wave with { ClosesAt = now }),
        _ => new WaveChange.Unchanged(wave),
    };

    /// <summary>Decides on the wave as stored, and once more when somebody else was faster.</summary>
    private async Task<WaveChange> Change(int number, Func<Wave?, DateTimeOffset, WaveChange> decide, CancellationToken cancel)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var row = (await store.Waves(cancel)).FirstOrDefault(row => row.Number == number);
            var wave = row is null ? null : codec.Open(row);
            if (row is not null && wave is null)
                return new WaveChange.Refused($"Wave {number} is stored, and cannot be read with these keys.");
            var change = decide(wave, time.GetUtcNow());
            if (change is not WaveChange.Saved saved || await Save(new WaveFact(saved.Wave, row?.Version ?? 0), cancel))
                return change;
        }

        return new WaveChange.Refused($"Wave {number} is being changed by somebody else at this moment; try again.");
    }
}
