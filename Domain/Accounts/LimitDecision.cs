namespace Prakerja.Domain.Accounts;

public abstract record LimitDecision
{
    private LimitDecision()
    {
    }

    /// <summary>Store <paramref name="Next"/> with what it was spent for.</summary>
    public sealed record Allowed(LimitCount Next) : LimitDecision;

    /// <summary>Nothing changes; it works again at <paramref name="Until"/>.</summary>
    public sealed record Refused(DateTimeOffset Until) : LimitDecision;
}
