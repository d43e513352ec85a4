using System.Collections.Immutable;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Waves;

/// <summary>
/// The waves in memory, a few seconds old at most. An old copy harms nobody: a commit that rests on a version of a wave that moved on is stale,
/// and then the turn asks for new ones.
/// </summary>
internal sealed class WaveCache(IWaveStore store, WaveCodec codec, TimeProvider time, TimeSpan keepFor)
{
    private readonly Lock gate = new();
    private Snapshot? snapshot;
    private Task<Snapshot>? reading;

    /// <summary>Completes at once but when the copy is too old.</summary>
    public ValueTask<Snapshot> Get()
    {
        var current = snapshot;
        return current is not null && time.GetUtcNow() - current.ReadAt < keepFor ? new(current) : new(Read());
    }

    /// <summary>Called when a wave was changed, or a turn met one that had.</summary>
    public void Forget() => snapshot = null;

    private Task<Snapshot> Read()
    {
        lock (gate)
        {
            if (reading is { IsCompleted: false })
                return reading;
            return reading = ReadNow();
        }
    }

    private async Task<Snapshot> ReadNow()
    {
        var readAt = time.GetUtcNow();
        var waves = ImmutableArray.CreateBuilder<WaveFact>();
        var frozen = ImmutableHashSet.CreateBuilder<int>();
        foreach (var row in await store.Waves(CancellationToken.None))
        {
            if (codec.Open(row) is not { } wave)
                continue;
            waves.Add(new WaveFact(wave, row.Version));
            if (row.Frozen)
                frozen.Add(row.Number);
        }

        return snapshot = new Snapshot(waves.ToImmutable(), frozen.ToImmutable(), readAt);
    }

    /// <param name="Waves">With the versions on which a decision to join rests.</param>
    /// <param name="Frozen">Numbers of the waves whose lists take no entries any more.</param>
    /// <param name="ReadAt">When they were read.</param>
    internal sealed record Snapshot(ImmutableArray<WaveFact> Waves, ImmutableHashSet<int> Frozen, DateTimeOffset ReadAt);
}
