namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>The collections. None has an index but its key.</summary>
internal static class Tables
{
    public const string Persons = "persons";
    public const string Chats = "chats";
    public const string Claims = "claims";
    public const string Limits = "limits";
    public const string Entries = "entries";
    public const string Outbox = "outbox";
    public const string Letters = "letters";
    public const string Waves = "waves";
    public const string Registry = "registry";

    /// <summary>What the store knows of itself.</summary>
    public const string Marks = "marks";

    public static readonly string[] All = [Persons, Chats, Claims, Limits, Entries, Outbox, Letters, Waves, Registry, Marks];
}
