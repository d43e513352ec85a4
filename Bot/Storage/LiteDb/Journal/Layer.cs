using LiteDB;

namespace Prakerja.Bot.Storage.LiteDb.Journal;

/// <summary>The rows of one generation of the journal as they stand at its end: they lie over those in LiteDB until they are written there.</summary>
internal sealed class Layer
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Dictionary<string, BsonDocument?>> tables = new(StringComparer.Ordinal);

    public bool IsEmpty
    {
        get
        {
            lock (gate)
                return tables.Count == 0;
        }
    }

    /// <summary>Null: the row is gone.</summary>
    public void Put(string table, string key, BsonDocument? document)
    {
        lock (gate)
        {
            if (!tables.TryGetValue(table, out var rows))
                tables[table] = rows = new Dictionary<string, BsonDocument?>(StringComparer.Ordinal);
            rows[key] = document;
        }
    }

    public bool TryFind(string table, string key, out BsonDocument? document)
    {
        lock (gate)
        {
            document = null;
            return tables.TryGetValue(table, out var rows) && rows.TryGetValue(key, out document);
        }
    }

    /// <summary>Puts over <paramref name="into"/> what is known of keys that <paramref name="wanted"/> names.</summary>
    public void Cover(string table, Func<string, bool> wanted, IDictionary<string, BsonDocument?> into)
    {
        lock (gate)
        {
            if (!tables.TryGetValue(table, out var rows))
                return;
            foreach (var (key, document) in rows)
            {
                if (wanted(key))
                    into[key] = document;
            }
        }
    }

    /// <summary>All rows, sorted, a few of one table at a time. Only once nothing is put any more.</summary>
    public IEnumerable<(string Table, KeyValuePair<string, BsonDocument?>[] Rows)> Pieces(int most)
    {
        foreach (var (table, rows) in tables.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var piece in rows.OrderBy(pair => pair.Key, StringComparer.Ordinal).Chunk(most))
                yield return (table, piece);
        }
    }
}
