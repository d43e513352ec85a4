namespace Prakerja.Domain.Accounts;

/// <summary>
/// The growing wait after wrong passwords: two slips are free, then 5 s, doubling up to 15 minutes; a day without a try forgets all.
/// It counts per account and address together, so that a stranger elsewhere cannot lock anyone out.
/// </summary>
public static class LoginBackoff
{
    private const int FreeSlips = 2;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);

    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    public static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    /// <summary>Until when no password is looked at; null where one may be tried now.</summary>
    public static DateTimeOffset? WaitUntil(FailedLogins? stored, DateTimeOffset now)
    {
        if (stored is null) return null;
        var until = stored.LastAt + WaitAfter(stored.Count);
        return now < until ? until : null;
    }

    /// <summary>After a wrong password; after a right one nothing is kept.</summary>
    public static FailedLogins Fail(FailedLogins? stored, DateTimeOffset now)
        => new(stored is not null && now < stored.LastAt + Memory ? stored.Count + 1 : 1, now);

    public static TimeSpan WaitAfter(int failures)
    {
        if (failures <= FreeSlips) return TimeSpan.Zero;
        var doublings = Math.Min(failures - FreeSlips - 1, 20);
        var wait = FirstWait * Math.Pow(2, doublings);
        return wait < LongestWait ? wait : LongestWait;
    }
}
