using System.Text;
using LiteDB;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>One table as the next group will leave it: what earlier turns of the group changed lies over what is stored.</summary>
internal sealed class StagedTable(string name, LiteDbReads reads)
{
    private const int MostKeyBytes = 1_000;
    private const int MostBodyBytes = 16_000_000;
    private readonly Dictionary<string, BsonDocument?> changed = new(StringComparer.Ordinal);

    public string Name => name;

    public bool IsChanged => changed.Count > 0;

    /// <summary>Null: the row goes.</summary>
    public IReadOnlyDictionary<string, BsonDocument?> Changes => changed;

    public bool Has(string key) => Find(key) is not null;

    public BsonDocument? Find(string key) => changed.TryGetValue(key, out var document) ? document : reads.Find(name, key);

    public bool TryFindChanged(string key, out BsonDocument? document) => changed.TryGetValue(key, out document);

    /// <summary>Throws where LiteDB would refuse the row later, when nobody could be told any more.</summary>
    public void Put(BsonDocument document)
    {
        var key = document[Documents.Key].AsString;
        if (Encoding.UTF8.GetByteCount(key) > MostKeyBytes)
            throw new ArgumentException($"A key of the table {name} is longer than {MostKeyBytes} bytes.");
        if (document[Documents.Body] is { IsBinary: true } body && body.AsBinary.Length > MostBodyBytes)
            throw new ArgumentException($"A body of the table {name} is longer than {MostBodyBytes} bytes.");
        changed[key] = document;
    }

    public void Delete(string key) => changed[key] = null;
}
