namespace Prakerja.Domain.Accounts;

public abstract record ResendDecision
{
    private ResendDecision()
    {
    }

    /// <summary>Send, and store <paramref name="Next"/>.</summary>
    public sealed record Send(SendCount Next) : ResendDecision;

    public sealed record Wait(DateTimeOffset Until) : ResendDecision;

    /// <summary>As many as the schedule holds were sent; none before <paramref name="Until"/>.</summary>
    public sealed record UsedUp(DateTimeOffset Until) : ResendDecision;
}
