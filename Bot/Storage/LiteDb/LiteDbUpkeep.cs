using LiteDB;
using Prakerja.Bot.Storage.LiteDb.Journal;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>What operators and time ask of the files: backup, new keys, expired limits. The bot goes on meanwhile.</summary>
internal sealed class LiteDbUpkeep(
    LiteDbWriter writer, DurableReads reads, PersonCache cache, WaveTable waves, JournalFlush flush, StoreParts parts)
{
    private static readonly (string Table, BodyKind Kind)[] Sealed =
    [
        (Tables.Persons, BodyKind.Person),
        (Tables.Limits, BodyKind.Limit),
        (Tables.Outbox, BodyKind.Outbox),
        (Tables.Letters, BodyKind.DeadLetter),
        (Tables.Waves, BodyKind.Wave),
        (Tables.Entries, BodyKind.Entry),
    ];

    /// <summary>
    /// Copies the files into a directory that holds none: the data file and its log while nothing is written into them, the journal between two groups.
    /// A restore replaces all of them.
    /// </summary>
    public async Task Backup(string directory, CancellationToken cancel)
    {
        var target = new StoreFiles(directory);
        target.MakeDirectory();
        if (File.Exists(target.Data) || File.Exists(target.Log))
            throw new IOException($"'{directory}' holds a backup already.");
        await flush.Hold(cancel);
        try
        {
            await Task.Run(() => Copy(parts.Files.Data, target.Data) && Copy(parts.Files.Log, target.Log), cancel);
            await writer.Between(() => Copy(parts.Files.Journal(0), target.Journal(0)) && Copy(parts.Files.Journal(1), target.Journal(1)));
        }
        finally
        {
            flush.Release();
        }
    }

    /// <summary>
    /// Hands every stored body to <paramref name="replace"/> and stores what it returns; null leaves it. A body that changed in between is
    /// left too: whoever changed it wrote with the new key. Returns how many were replaced.
    /// </summary>
    public async Task<long> Reseal(Func<StoredBody, byte[]?> replace, CancellationToken cancel)
    {
        var replaced = 0L;
        foreach (var (table, kind) in Sealed)
        {
            await foreach (var page in Pages(table, cancel))
            {
                var bodies = page.Select(row => new StoredBody(kind, row[Documents.Key].AsString, row[Documents.Body].AsBinary));
                var news = bodies.Select(old => (Old: old, New: replace(old))).Where(pair => pair.New is not null).ToList();
                if (news.Count > 0)
                    replaced += await writer.Commit(staging => news.Count(pair => Replace(table, pair.Old, pair.New!, staging)));
            }
        }
        return replaced;
    }

    /// <summary>Removes limits that have expired. Returns how many.</summary>
    public async Task<long> DropExpiredLimits(CancellationToken cancel)
    {
        var dropped = 0L;
        await foreach (var page in Pages(Tables.Limits, cancel))
        {
            var now = parts.Clock.GetUtcNow();
            var expired = page.Where(limit => Documents.ExpiryOf(limit) <= now).Select(limit => limit[Documents.Key].AsString).ToList();
            if (expired.Count > 0)
                dropped += await writer.Commit(staging => expired.Count(key => Drop(key, staging)));
        }
        return dropped;
    }

    private async IAsyncEnumerable<List<BsonDocument>> Pages(
        string table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var last = "";
        while (await reads.Snapshot(snapshot => snapshot.After(table, last), cancel) is { Count: > 0 } page)
        {
            yield return page;
            last = page[^1][Documents.Key].AsString;
        }
    }

    private bool Replace(string table, StoredBody old, byte[] body, Staging staging)
    {
        if (staging[table].Find(old.Key) is not { } stored || !stored[Documents.Body].AsBinary.AsSpan().SequenceEqual(old.Body))
            return false;
        var anew = new BsonDocument(stored.ToDictionary(field => field.Key, field => field.Value)) { [Documents.Body] = body };
        staging[table].Put(anew);
        if (table == Tables.Persons)
            staging.WhenDurable(() => cache.Reseal(old.Key, anew[Documents.Version].AsInt64, body));
        if (table == Tables.Waves)
            staging.WhenDurable(() => waves.Set(Documents.Wave(anew)));
        return true;
    }

    private static bool Drop(string key, Staging staging)
    {
        if (staging[Tables.Limits].Find(key) is not { } limit || Documents.ExpiryOf(limit) > staging.Now)
            return false;
        staging[Tables.Limits].Delete(key);
        return true;
    }

    private static bool Copy(string from, string to)
    {
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new FileStream(to, FileMode.CreateNew, FileAccess.Write);
        source.CopyTo(copy);
        copy.Flush(flushToDisk: true);
        return true;
    }
}
