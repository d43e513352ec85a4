namespace Prakerja.Domain.Accounts;

/// <summary>Counts against a <see cref="LimitRule"/>. Pure: the caller keeps the count.</summary>
public static class RateLimit
{
    public static LimitDecision Spend(LimitCount? stored, LimitRule rule, DateTimeOffset now)
    {
        if (RefusedUntil(stored, rule, now) is { } until) return new LimitDecision.Refused(until);
        var count = IsRunning(stored, now) ? stored! with { Count = stored.Count + 1 } : new LimitCount(1, now + rule.Window);
        if (count.Count >= rule.Max && rule.LockedFor is { } locked) count = count with { WindowEnds = now + locked };
        return new LimitDecision.Allowed(count);
    }

    /// <summary>When it works again; null where it works now.</summary>
    public static DateTimeOffset? RefusedUntil(LimitCount? stored, LimitRule rule, DateTimeOffset now)
        => IsRunning(stored, now) && stored!.Count >= rule.Max ? stored.WindowEnds : null;

    public static int Left(LimitCount? stored, LimitRule rule, DateTimeOffset now)
        => IsRunning(stored, now) ? Math.Max(0, rule.Max - stored!.Count) : rule.Max;

    private static bool IsRunning(LimitCount? stored, DateTimeOffset now) => stored is not null && now < stored.WindowEnds;
}
