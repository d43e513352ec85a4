namespace Prakerja.Bot.Outbox;

/// <summary>How one try of a row ended.</summary>
internal abstract record RowEnd
{
    private RowEnd()
    {
    }

    /// <summary>Nothing is left to do.</summary>
    public sealed record Done : RowEnd;

    /// <summary>The commit of a turn has taken the row, or put another in its place.</summary>
    public sealed record Used : RowEnd;

    /// <summary>Tried again after a wait, as <paramref name="Item"/>.</summary>
    public sealed record Again(TimeSpan Wait, OutboxItem Item) : RowEnd;

    /// <summary>Done; in its place another row stands.</summary>
    public sealed record Then(OutboxRow Next) : RowEnd;

    /// <summary>Given up, for an operator to see.</summary>
    public sealed record Dead(string Reason) : RowEnd;
}
