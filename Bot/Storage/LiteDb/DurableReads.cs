using LiteDB;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// Reads off the request's thread, a few at a time: a snapshot can wait some 50 ms for a checkpoint, and LiteDB lets in one thread only.
/// A row of the group that is on its way to the disk is answered when it has arrived there.
/// </summary>
internal sealed class DurableReads(LiteDbReads reads, LiteDbWriter writer) : IDisposable
{
    private const int AtOnce = 4;
    private readonly SemaphoreSlim places = new(AtOnce);

    public async Task<BsonDocument?> Find(string table, string key, CancellationToken cancel)
    {
        while (true)
        {
            var found = await Snapshot(snapshot => snapshot.Find(table, key), cancel);
            if (writer.Flight is not { } flight || !flight.Carries(table, key))
                return found;
            await flight.Landed.WaitAsync(cancel);
        }
    }

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
