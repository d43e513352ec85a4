using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Storage.LiteDb;

internal sealed class LiteDbOutboxStore(LiteDbWriter writer, DurableReads reads, OutboxIndex index) : IOutboxStore
{
    public event Action? RowsArrived;

    public Task<IReadOnlyList<OutboxRow>> Due(Lane lane, DateTimeOffset now, int most, CancellationToken cancel) => Read(index.Due(lane, now, most), cancel);

    public Task<IReadOnlyList<OutboxRow>> Between(Lane lane, DateTimeOffset after, DateTimeOffset upTo, CancellationToken cancel) =>
        Read(index.Between(lane, after, upTo), cancel);

    public async Task<OutboxRow?> Find(OutboxKey key, CancellationToken cancel)
    {
        if (!index.Has(key))
            return null;
        return (await reads.Snapshot(snapshot => Rows([key], snapshot), cancel)).FirstOrDefault();
    }

    public Task<bool> Replace(OutboxKey key, OutboxRow? successor, DeadLetter? letter, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writer.Commit(staging =>
        {
            var rows = staging[Tables.Outbox];
            if (!rows.Has(key.ToString()))
                return false;
            rows.Delete(key.ToString());
            if (successor is not null)
                rows.Put(Documents.Row(successor));
            if (letter is not null)
                staging[Tables.Letters].Put(Documents.Letter(letter));
            staging.WhenDurable(() => Learn([key], successor is null ? [] : [successor]));
            return true;
        });
    }

    public async Task<IReadOnlyList<DeadLetter>> DeadLetters(int most, CancellationToken cancel) =>
        await reads.Snapshot(snapshot => snapshot.All(Tables.Letters).Take(most).Select(Documents.Letter).ToList(), cancel);

    public Task<bool> Replay(string letterId, OutboxRow row, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writer.Commit(staging =>
        {
            if (!staging[Tables.Letters].Has(letterId))
                return false;
            staging[Tables.Letters].Delete(letterId);
            staging[Tables.Outbox].Put(Documents.Row(row));
            staging.WhenDurable(() => Learn([], [row]));
            return true;
        });
    }

    public Task<DateTimeOffset?> NextDue(CancellationToken cancel) => Task.FromResult(index.NextDue());

    /// <summary>By the writer thread, once the change is on disk.</summary>
    public void Learn(IReadOnlyCollection<OutboxKey> gone, IReadOnlyCollection<OutboxRow> arrived)
    {
        foreach (var key in gone)
            index.Remove(key);
        foreach (var row in arrived)
            index.Add(row.Key);
        if (arrived.Count > 0 && RowsArrived is { } hint)
            ThreadPool.UnsafeQueueUserWorkItem(static hint => hint(), hint, preferLocal: false);
    }

    private async Task<IReadOnlyList<OutboxRow>> Read(List<OutboxKey> keys, CancellationToken cancel) =>
        keys.Count == 0 ? [] : await reads.Snapshot(snapshot => Rows(keys, snapshot), cancel);

    // A row that is on its way out has no body any more, or one that its removal will not keep: it is left out.
    private static List<OutboxRow> Rows(List<OutboxKey> keys, LiteDbReads snapshot) =>
    [
        .. keys.Select(key => snapshot.Find(Tables.Outbox, key.ToString()) is { } row ? Documents.Row(key, row) : null).OfType<OutboxRow>(),
    ];
}
