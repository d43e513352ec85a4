namespace Prakerja.Bot.Turns;

/// <summary>
/// Where persons live. A turn loads one person, decides, and commits once. Bodies are sealed by the caller on the turn's own thread;
/// a store sees keys, versions, due times and bytes, never what they mean.
/// </summary>
internal interface ITurnStore
{
    /// <summary>
    /// The person behind a chat, a claim, or of this id; null where nothing is stored. Shows only what is on disk and does not queue behind
    /// the writer; only a row that is not in memory and is being put on disk at this moment is answered when it has arrived there.
    /// </summary>
    Task<PersonRow?> Load(TurnKey key, CancellationToken cancel);

    /// <summary>Several small documents by their keys, for example limits; missing and expired ones are left out.</summary>
    Task<IReadOnlyDictionary<string, LimitRow>> LoadLimits(IReadOnlyCollection<string> keys, CancellationToken cancel);

    /// <summary>
    /// All or nothing, and on disk when the task completes. A failed write or fsync ends the process:
    /// the task then never completes.
    /// </summary>
    Task<CommitOutcome> Commit(TurnChanges changes, CancellationToken cancel);
}

/// <summary>What leads to a person. Chat and claim keys are keyed hashes.</summary>
internal abstract record TurnKey
{
    private TurnKey()
    {
    }

    public sealed record Chat(string ChatKey) : TurnKey;

    public sealed record Person(string PersonId) : TurnKey;

    public sealed record Claim(string ClaimKey) : TurnKey;
}

/// <summary>
/// One person as stored. <paramref name="Decoded"/> rides along in the cache, so that the next turn need not open the body again.
/// </summary>
internal sealed record PersonRow(string Id, long Version, byte[] Body, object? Decoded = null);

/// <summary>A small document with a count; it may be dropped once <paramref name="ExpiresAt"/> has passed.</summary>
internal sealed record LimitRow(string Key, long Version, byte[] Body, DateTimeOffset ExpiresAt);

internal abstract record CommitOutcome
{
    private CommitOutcome()
    {
    }

    public sealed record Committed : CommitOutcome;

    /// <summary>A version moved, a chat exists already, an outbox row is gone, or a wave's list is frozen: load and decide again.</summary>
    public sealed record Stale : CommitOutcome;

    /// <summary>Another person holds this claim: decide once more with that fact.</summary>
    public sealed record Taken(string ClaimKey) : CommitOutcome;
}
