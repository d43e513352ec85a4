using System.Globalization;
using LiteDB;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// Rows as LiteDB documents: a key, what the store itself compares, and one binary field. LiteDB's own mapping is not used: it changes
/// values.
/// </summary>
internal static class Documents
{
    public const string Key = "_id";
    public const string Version = "v";
    public const string Body = "b";
    private const string Holder = "p";
    private const string Expires = "x";
    private const string Tries = "t";
    private const string Lane = "l";
    private const string At = "at";
    private const string Reason = "r";
    private const string Frozen = "f";

    public static BsonDocument Person(string id, long version, byte[] body) => new() { [Key] = id, [Version] = version, [Body] = body };

    public static PersonRow Person(BsonDocument from) => new(from[Key].AsString, from[Version].AsInt64, from[Body].AsBinary);

    /// <summary>Chats and claims: a key and the person behind it.</summary>
    public static BsonDocument Pointer(string key, string personId) => new() { [Key] = key, [Holder] = personId };

    public static string PersonOf(BsonDocument pointer) => pointer[Holder].AsString;

    public static BsonDocument Limit(string key, long version, byte[] body, DateTimeOffset expires) =>
        new() { [Key] = key, [Version] = version, [Body] = body, [Expires] = expires.UtcTicks };

    public static LimitRow Limit(BsonDocument from) => new(from[Key].AsString, from[Version].AsInt64, from[Body].AsBinary, ExpiryOf(from));

    public static DateTimeOffset ExpiryOf(BsonDocument limit) => Time(limit[Expires]);

    public static BsonDocument Row(OutboxRow row) => new() { [Key] = row.Key.ToString(), [Tries] = row.Tries, [Body] = row.Body };

    public static OutboxRow Row(OutboxKey key, BsonDocument from) => new(key, from[Tries].AsInt32, from[Body].AsBinary);

    public static OutboxKey RowKey(string key)
    {
        var parts = key.Split('|', 3);
        var due = new DateTimeOffset(long.Parse(parts[1], CultureInfo.InvariantCulture), TimeSpan.Zero);
        return new OutboxKey((Lane)int.Parse(parts[0], CultureInfo.InvariantCulture), due, parts[2]);
    }

    public static BsonDocument Letter(DeadLetter letter) => new()
    {
        [Key] = letter.Id,
        [Lane] = letter.Lane is { } lane ? (int)lane : BsonValue.Null,
        [At] = letter.At.UtcTicks,
        [Reason] = letter.Reason,
        [Body] = letter.Body,
    };

    public static DeadLetter Letter(BsonDocument from) => new(
        from[Key].AsString,
        from[Lane].IsNull ? null : (Lane)from[Lane].AsInt32,
        Time(from[At]),
        from[Reason].AsString,
        from[Body].AsBinary);

    public static string WaveKey(int wave) => wave.ToString("D9", CultureInfo.InvariantCulture);

    public static BsonDocument Wave(WaveRow wave) =>
        new() { [Key] = WaveKey(wave.Number), [Version] = wave.Version, [Frozen] = wave.Frozen, [Body] = wave.Body };

    public static WaveRow Wave(BsonDocument from) => new(
        int.Parse(from[Key].AsString, CultureInfo.InvariantCulture), from[Version].AsInt64, from[Frozen].AsBoolean, from[Body].AsBinary);

    public static string EntryKey(int wave, string personId) => $"{WaveKey(wave)}|{personId}";

    public static BsonDocument Entry(int wave, string personId, byte[] body) => new() { [Key] = EntryKey(wave, personId), [Body] = body };

    public static EntryRow Entry(BsonDocument from)
    {
        var key = from[Key].AsString;
        var bar = key.IndexOf('|', StringComparison.Ordinal);
        return new EntryRow(int.Parse(key.AsSpan(0, bar), CultureInfo.InvariantCulture), key[(bar + 1)..], from[Body].AsBinary);
    }

    public static BsonDocument Mark(string key) => new() { [Key] = key };

    private static DateTimeOffset Time(BsonValue ticks) => new(ticks.AsInt64, TimeSpan.Zero);
}
