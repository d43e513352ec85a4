using System.Collections.Immutable;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>All waves as they stand on disk. Few and read often, so memory holds them.</summary>
internal sealed class WaveTable
{
    private ImmutableSortedDictionary<int, WaveRow> rows = ImmutableSortedDictionary<int, WaveRow>.Empty;

    public IReadOnlyList<WaveRow> All => [.. Volatile.Read(ref rows).Values];

    public WaveRow? Find(int number) => Volatile.Read(ref rows).GetValueOrDefault(number);

    /// <summary>By the writer thread only.</summary>
    public void Set(WaveRow wave) => Volatile.Write(ref rows, rows.SetItem(wave.Number, wave));
}
