namespace Prakerja.Bot.Storage;

/// <summary>A sealed body as it lies in the store, for the rotation of keys. The key is that of its row, as text.</summary>
internal sealed record StoredBody(BodyKind Kind, string Key, byte[] Body);

internal enum BodyKind
{
    Person,
    Limit,
    Outbox,
    DeadLetter,
    Wave,
    Entry,
}
