using LiteDB;

namespace Prakerja.Bot.Storage.LiteDb.Journal;

/// <summary>
/// The layer that commits go into, and the one that is being written into LiteDB, if any. A reader takes the pair first and reads LiteDB afterwards: a
/// row on its way from one to the other is then seen in one of them.
/// </summary>
internal sealed record LayerPair(Layer Young, Layer? Old)
{
    public bool TryFind(string table, string key, out BsonDocument? document)
    {
        if (Young.TryFind(table, key, out document))
            return true;
        document = null;
        return Old is not null && Old.TryFind(table, key, out document);
    }

    public void Cover(string table, Func<string, bool> wanted, IDictionary<string, BsonDocument?> into)
    {
        Old?.Cover(table, wanted, into);
        Young.Cover(table, wanted, into);
    }
}
