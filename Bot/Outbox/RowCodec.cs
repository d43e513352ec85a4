using Prakerja.Bot.Security;

namespace Prakerja.Bot.Outbox;

/// <summary>Items to and from the sealed bodies of rows and dead letters. The purpose names the row's id, which stays over all tries.</summary>
internal sealed class RowCodec(SealedJson json)
{
    public OutboxRow Row(Lane lane, DateTimeOffset due, string id, OutboxItem item) => new(new OutboxKey(lane, due, id), 0, Seal(id, item));

    public byte[] Seal(string id, OutboxItem item) => json.Seal(item, OutboxJson.Default.OutboxItem, $"row:{id}");

    /// <summary>Null where the body cannot be read.</summary>
    public OutboxItem? Open(OutboxRow row) => json.Open(row.Body, OutboxJson.Default.OutboxItem, $"row:{row.Key.Id}");

    public OutboxItem? Open(DeadLetter letter) => json.Open(letter.Body, OutboxJson.Default.OutboxItem, $"row:{letter.Id}");
}
