using LiteDB;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>One table as the next group will leave it: what earlier turns of the group changed lies over what is stored.</summary>
internal sealed class StagedTable(string name, LiteDbReads reads)
{
    private readonly Dictionary<string, BsonDocument?> changed = new(StringComparer.Ordinal);

    public string Name => name;

    public bool IsChanged => changed.Count > 0;

    public IReadOnlyCollection<string> ChangedKeys => changed.Keys;

    public bool Has(string key) => Find(key) is not null;

    public BsonDocument? Find(string key) => changed.TryGetValue(key, out var document) ? document : reads.Find(name, key);

    public bool TryFindChanged(string key, out BsonDocument? document) => changed.TryGetValue(key, out document);

    public void Put(BsonDocument document) => changed[document[Documents.Key].AsString] = document;

    public void Delete(string key) => changed[key] = null;

    /// <summary>Sorted, so that two groups never take pages in opposite order and neighbours share them.</summary>
    public List<BsonDocument> Puts() =>
        [.. changed.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value).OfType<BsonDocument>()];

    public List<BsonValue> Deletes() =>
    [
        .. changed.Where(pair => pair.Value is null).Select(pair => pair.Key).Order(StringComparer.Ordinal).Select(key => new BsonValue(key)),
    ];
}
