using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Storage.LiteDb;

internal sealed class LiteDbWaveStore(LiteDbWriter writer, DurableReads reads, WaveTable table) : IWaveStore
{
    public Task<IReadOnlyList<WaveRow>> Waves(CancellationToken cancel) => Task.FromResult(table.All);

    public Task<bool> Save(WaveRow wave, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writer.Commit(staging =>
        {
            if ((staging.WaveOf(wave.Number)?.Version ?? 0) != wave.Version)
                return false;
            var saved = wave with { Version = wave.Version + 1 };
            staging[Tables.Waves].Put(Documents.Wave(saved));
            staging.WhenDurable(() => table.Set(saved));
            return true;
        });
    }

    public async Task<IReadOnlyList<EntryRow>> Entries(int wave, string? after, int most, CancellationToken cancel)
    {
        var (from, to) = (Documents.EntryKey(wave, after ?? ""), Documents.EntryKey(wave, "\uffff"));
        var found = await reads.Snapshot(snapshot => snapshot.Range(Tables.Entries, from, to, most + 1), cancel);
        return [.. found.Select(Documents.Entry).Where(entry => entry.PersonId != after).Take(most)];
    }
}
