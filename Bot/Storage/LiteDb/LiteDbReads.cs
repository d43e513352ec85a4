using LiteDB;
using Prakerja.Bot.Storage.LiteDb.Journal;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// Rows as they are on disk: those of the journal over those in LiteDB. LiteDB is read in short snapshots: opened, read into memory and closed on one
/// thread.
/// </summary>
internal sealed class LiteDbReads(GuardedEngine engine, Layers layers)
{
    public const int PageLength = 500;

    public BsonDocument? Find(string table, string key)
    {
        if (layers.Now.TryFind(table, key, out var document))
            return document;
        var found = engine.Read(table, new Query { Where = { BsonExpression.Create("_id = @0", key) }, Limit = 1 });
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>True where the journal alone can answer, with null for a row that is gone.</summary>
    public bool TryFindFresh(string table, string key, out BsonDocument? document) => layers.Now.TryFind(table, key, out document);

    /// <summary>In key order, both ends included; keys compare byte by byte.</summary>
    public List<BsonDocument> Range(string table, string from, string to, int most) =>
        [.. Walk(table, from, inclusive: true).TakeWhile(row => string.CompareOrdinal(row[Documents.Key].AsString, to) <= 0).Take(most)];

    public bool IsEmpty(string table) => !Walk(table, "", inclusive: true).Any();

    /// <summary>The next page of a table in key order.</summary>
    public List<BsonDocument> After(string table, string last) => [.. Walk(table, last, inclusive: false).Take(PageLength)];

    /// <summary>A whole table, page by page; each is a snapshot of its own, so that nothing stays open in between.</summary>
    public IEnumerable<BsonDocument> All(string table) => Walk(table, "", inclusive: true);

    private IEnumerable<BsonDocument> Walk(string table, string from, bool inclusive)
    {
        for (string? next = from; next is not null; inclusive = false)
        {
            foreach (var row in Page(table, next, inclusive, out next))
                yield return row;
        }
    }

    /// <summary>Rows behind a key, and the key behind which the next page begins; null after the last page. A page may be empty.</summary>
    private IEnumerable<BsonDocument> Page(string table, string from, bool inclusive, out string? next)
    {
        var seen = layers.Now;
        var rows = new SortedDictionary<string, BsonDocument?>(StringComparer.Ordinal);
        var stored = engine.Read(
            table, new Query { Where = { BsonExpression.Create(inclusive ? "_id >= @0" : "_id > @0", from) }, Limit = PageLength });
        foreach (var row in stored)
            rows[row[Documents.Key].AsString] = row;
        var last = next = stored.Count < PageLength ? null : stored[^1][Documents.Key].AsString;
        seen.Cover(
            table,
            key => string.CompareOrdinal(key, from) is var place && (inclusive ? place >= 0 : place > 0)
                && (last is null || string.CompareOrdinal(key, last) <= 0),
            rows);
        return rows.Values.OfType<BsonDocument>();
    }
}
