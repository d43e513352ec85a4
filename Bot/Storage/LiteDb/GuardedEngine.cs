using LiteDB;
using LiteDB.Engine;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// LiteDB, entered by one thread at a time. Its page cache hands a page over before it counts the reader in: with two threads inside, one
/// can be given a page that the other is just filling anew, and the writer would store the mixture. No call waits for the disk's fsync in
/// here, checkpoints aside.
/// </summary>
internal sealed class GuardedEngine(LiteEngine engine) : IDisposable
{
    private readonly Lock gate = new();

    public List<BsonDocument> Read(string table, Query query)
    {
        lock (gate)
        {
            var found = new List<BsonDocument>();
            using var reader = engine.Query(table, query);
            while (reader.Read())
                found.Add(reader.Current.AsDocument);
            return found;
        }
    }

    /// <summary>Returns how many were there.</summary>
    public int Delete(string table, IReadOnlyCollection<BsonValue> keys)
    {
        lock (gate)
            return keys.Count == 0 ? 0 : engine.Delete(table, keys);
    }

    /// <summary>Inserts or replaces; returns how many.</summary>
    public int Put(string table, IReadOnlyCollection<BsonDocument> documents)
    {
        lock (gate)
        {
            if (documents.Count > 0)
                engine.Upsert(table, documents, BsonAutoId.ObjectId);
            return documents.Count;
        }
    }

    public void MakeTable(string table)
    {
        lock (gate)
            engine.Insert(table, [], BsonAutoId.ObjectId);
    }

    public bool Begin()
    {
        lock (gate)
            return engine.BeginTrans();
    }

    public bool Commit()
    {
        lock (gate)
            return engine.Commit();
    }

    public void Rollback()
    {
        lock (gate)
            engine.Rollback();
    }

    public int Pragma(string name)
    {
        lock (gate)
            return engine.Pragma(name).AsInt32;
    }

    public void Pragma(string name, int value)
    {
        lock (gate)
            engine.Pragma(name, value);
    }

    public void Checkpoint()
    {
        lock (gate)
            engine.Checkpoint();
    }

    public void Dispose()
    {
        lock (gate)
            engine.Dispose();
    }
}
