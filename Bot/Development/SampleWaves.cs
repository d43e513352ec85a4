using Prakerja.Bot.Waves;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Waves;

namespace Prakerja.Bot.Development;

/// <summary>Wave 6 announced an hour ago, wave 7 open since then. Waves that are there stay; wave 7 opens again when it has closed by itself.</summary>
internal sealed class SampleWaves(WaveService waves, TimeProvider time)
{
    private const int Quota = 800_000;
    private const int OpenWave = SampleApplicant.FailedWave + 1;

    private static readonly TimeSpan OpenSince = TimeSpan.FromHours(1);
    private static readonly TimeSpan OpenFor = TimeSpan.FromDays(4);

    public async Task Fill(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var known = (await waves.All(cancel)).ToDictionary(wave => wave.Wave.Number);
        if (!known.ContainsKey(SampleApplicant.FailedWave))
            await waves.Save(new WaveFact(Announced(now), 0), cancel);
        var open = known.GetValueOrDefault(OpenWave);
        if (open is null)
            await waves.Save(new WaveFact(new Wave(OpenWave, now - OpenSince, now + OpenFor, Quota), 0), cancel);
        else if (open.Wave.StateAt(now) == WaveState.Closed)
            await waves.Save(open with { Wave = open.Wave with { ClosesAt = now + OpenFor } }, cancel);
    }

    private static Wave Announced(DateTimeOffset now)
    {
        var closed = now.AddDays(-3);
        return new Wave(SampleApplicant.FailedWave, closed.AddDays(-4), closed, Quota, SelectedAt: closed.AddDays(1), AnnouncedAt: now - OpenSince);
    }
}
