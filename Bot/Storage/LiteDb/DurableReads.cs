using LiteDB;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// Reads that have to look into LiteDB go off the request's thread, a few at a time: one can wait some 50 ms for a checkpoint, and LiteDB lets in
/// one thread only.
/// </summary>
internal sealed class DurableReads(LiteDbReads reads) : IDisposable
{
    private const int AtOnce = 4;
    private readonly SemaphoreSlim places = new(AtOnce);

    public ValueTask<BsonDocument?> Find(string table, string key, CancellationToken cancel) =>
        reads.TryFindFresh(table, key, out var fresh) ? new(fresh) : new(Snapshot(snapshot => snapshot.Find(table, key), cancel));

    public async Task<T> Snapshot<T>(Func<LiteDbReads, T> read, CancellationToken cancel)
    {
        await places.WaitAsync(cancel);
        try
        {
            return await Task.Run(() => read(reads), cancel);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();
}
