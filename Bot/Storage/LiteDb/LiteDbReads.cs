using LiteDB;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// Short snapshots: opened, read into memory and closed on one thread. They see a group from LiteDB's commit on, before it is on disk.
/// </summary>
internal sealed class LiteDbReads(GuardedEngine engine)
{
    public const int PageLength = 500;

    public BsonDocument? Find(string table, string key)
    {
        var found = engine.Read(table, new Query { Where = { BsonExpression.Create("_id = @0", key) }, Limit = 1 });
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>In key order, both ends included; keys compare byte by byte.</summary>
    public List<BsonDocument> Range(string table, string from, string to, int most) =>
        engine.Read(table, new Query { Where = { BsonExpression.Create("_id BETWEEN @0 AND @1", from, to) }, Limit = most });

    public bool IsEmpty(string table) => engine.Read(table, new Query { Limit = 1 }).Count == 0;

    /// <summary>The next page of a table in key order.</summary>
    public List<BsonDocument> After(string table, string last) =>
        engine.Read(table, new Query { Where = { BsonExpression.Create("_id > @0", last) }, Limit = PageLength });

    /// <summary>A whole table, page by page; each is a snapshot of its own, so that nothing stays open in between.</summary>
    public IEnumerable<BsonDocument> All(string table)
    {
        var last = "";
        while (After(table, last) is { Count: > 0 } page)
        {
            foreach (var row in page)
                yield return row;
            last = page[^1][Documents.Key].AsString;
        }
    }
}
