namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// The least recently used rows go when there are too many or too large ones. What a commit puts always wins over what a reader found: a
/// reader asks for a ticket before it reads, and its find is kept only if no commit has touched the key since. Caches that share a gate can
/// be read as one.
/// </summary>
internal sealed class ReadCache<T>(Lock gate, int mostRows, long mostBytes, Func<T, long> size)
    where T : class
{
    private const int RowOverhead = 200;
    private readonly Dictionary<string, LinkedListNode<Kept>> rows = new(StringComparer.Ordinal);
    private readonly LinkedList<Kept> byUse = new();
    private readonly Dictionary<string, object> reading = new(StringComparer.Ordinal);
    private long bytes;

    public T? Get(string key)
    {
        lock (gate)
        {
            if (!rows.TryGetValue(key, out var node))
                return null;
            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Row;
        }
    }

    /// <summary>By a commit that is on disk; null where the row is gone.</summary>
    public void Put(string key, T? row)
    {
        lock (gate)
        {
            reading.Remove(key);
            Keep(key, row);
        }
    }

    /// <summary>Ask before reading.</summary>
    public object Ticket(string key)
    {
        var ticket = new object();
        lock (gate)
            reading[key] = ticket;
        return ticket;
    }

    /// <summary>Gives the ticket back, with what was found; null keeps nothing.</summary>
    public void Found(string key, object ticket, T? row)
    {
        lock (gate)
        {
            if (!reading.TryGetValue(key, out var current) || current != ticket)
                return;
            reading.Remove(key);
            if (row is not null)
                Keep(key, row);
        }
    }

    private void Keep(string key, T? row)
    {
        if (rows.Remove(key, out var before))
        {
            byUse.Remove(before);
            bytes -= before.Value.Bytes;
        }
        if (row is null)
            return;
        var kept = new Kept(key, row, RowOverhead + size(row));
        rows[key] = byUse.AddFirst(kept);
        bytes += kept.Bytes;
        while (byUse.Last is { } last && (rows.Count > mostRows || bytes > mostBytes))
        {
            byUse.RemoveLast();
            rows.Remove(last.Value.Key);
            bytes -= last.Value.Bytes;
        }
    }

    private sealed record Kept(string Key, T Row, long Bytes);
}
