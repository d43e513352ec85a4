namespace Prakerja.Bot.Waves;

/// <summary>Waves and their lists of entries. Waves are few and read often; entries are many and streamed in pages.</summary>
internal interface IWaveStore
{
    Task<IReadOnlyList<WaveRow>> Waves(CancellationToken cancel);

    /// <summary>False when the version moved. <see cref="WaveRow.Version"/> of <paramref name="wave"/> is the expected one; 0 means new.</summary>
    Task<bool> Save(WaveRow wave, CancellationToken cancel);

    /// <summary>One page of a wave's entries in key order, after the person id given (null: from the start).</summary>
    Task<IReadOnlyList<EntryRow>> Entries(int wave, string? after, int most, CancellationToken cancel);
}

/// <summary>A wave's sealed body; <paramref name="Frozen"/> stands outside so that the store can refuse entries.</summary>
internal sealed record WaveRow(int Number, long Version, bool Frozen, byte[] Body);

internal sealed record EntryRow(int Wave, string PersonId, byte[] Body);
