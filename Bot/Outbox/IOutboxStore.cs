namespace Prakerja.Bot.Outbox;

/// <summary>The queue's side of the store. Rows enter with the commit of a turn and leave here.</summary>
internal interface IOutboxStore
{
    /// <summary>Due rows of one lane, oldest first. Never waits for the writer.</summary>
    Task<IReadOnlyList<OutboxRow>> Due(Lane lane, DateTimeOffset now, int most, CancellationToken cancel);

    /// <summary>Rows of one lane due after <paramref name="after"/> and not later than <paramref name="upTo"/>.</summary>
    Task<IReadOnlyList<OutboxRow>> Between(Lane lane, DateTimeOffset after, DateTimeOffset upTo, CancellationToken cancel);

    /// <summary>One row, or null when it is gone or its removal is on its way to the disk.</summary>
    Task<OutboxRow?> Find(OutboxKey key, CancellationToken cancel);

    /// <summary>
    /// Replaces a row by its successor (a new due time, one more try, another body) in one step; null only removes. False when the row is
    /// gone. Every try is written this way before it is made.
    /// </summary>
    Task<bool> Replace(OutboxKey key, OutboxRow? successor, DeadLetter? letter, CancellationToken cancel);

    Task<IReadOnlyList<DeadLetter>> DeadLetters(int most, CancellationToken cancel);

    /// <summary>Puts a dead letter back into the queue as this row, in one step. False when the letter is gone.</summary>
    Task<bool> Replay(string letterId, OutboxRow row, CancellationToken cancel);

    /// <summary>Earliest due time over all lanes, or null when nothing waits.</summary>
    Task<DateTimeOffset?> NextDue(CancellationToken cancel);

    /// <summary>Raised after a commit that inserted rows, on any thread; only a hint.</summary>
    event Action? RowsArrived;
}
