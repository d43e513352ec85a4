using Prakerja.Bot.Registry;

namespace Prakerja.Bot.Storage.LiteDb;

internal sealed class LiteDbRegistryStore(LiteDbWriter writer, DurableReads reads) : IRegistryStore
{
    public async Task<IReadOnlySet<string>> Known(IReadOnlyCollection<string> hashes, CancellationToken cancel) =>
        await reads.Snapshot(snapshot => hashes.Where(hash => snapshot.Find(Tables.Registry, hash) is not null).ToHashSet(), cancel);

    public Task Add(IReadOnlyCollection<string> hashes, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var batch = hashes.ToHashSet(StringComparer.Ordinal);
        return writer.Commit(staging =>
        {
            foreach (var hash in batch)
                staging[Tables.Registry].Put(Documents.Mark(hash));
            return true;
        });
    }

    public Task<bool> IsEmpty(CancellationToken cancel) => reads.Snapshot(snapshot => snapshot.IsEmpty(Tables.Registry), cancel);
}
