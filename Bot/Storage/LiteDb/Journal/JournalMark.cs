using System.Security.Cryptography;
using LiteDB;

namespace Prakerja.Bot.Storage.LiteDb.Journal;

/// <summary>
/// Stands in LiteDB and says which store this is and up to which generation of the journal it holds everything: only the generations behind that
/// one belong to it.
/// </summary>
internal sealed record JournalMark(long Store, long Settled)
{
    private const string Row = "journal";
    private const string StoreField = "s";
    private const string SettledField = "g";

    public static JournalMark New() => new(BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))), 0);

    public static JournalMark? Find(GuardedEngine engine)
    {
        var found = engine.Read(Tables.Marks, new Query { Where = { BsonExpression.Create("_id = @0", Row) }, Limit = 1 });
        return found.Count == 0 ? null : new JournalMark(found[0][StoreField].AsInt64, found[0][SettledField].AsInt64);
    }

    /// <summary>On disk when it returns.</summary>
    public void Write(GuardedEngine engine, LogDesk desk)
    {
        engine.Begin();
        engine.Put(Tables.Marks, [new BsonDocument { [Documents.Key] = Row, [StoreField] = Store, [SettledField] = Settled }]);
        desk.CommitDurably();
    }
}
