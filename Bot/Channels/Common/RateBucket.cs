namespace Prakerja.Bot.Channels.Common;

/// <summary>Lets so many pass at once and so many a second after that.</summary>
internal sealed class RateBucket(double burst, double perSecond, TimeProvider time)
{
    private readonly Lock gate = new();
    private double missing;
    private long lookedAt = time.GetTimestamp();

    public bool IsFull
    {
        get
        {
            lock (gate)
                return Missing() <= 0;
        }
    }

    /// <summary>Zero: one has passed. Else how long it is until one may.</summary>
    public TimeSpan TryTake()
    {
        lock (gate)
        {
            Look();
            if (burst - missing < 1)
                return TimeSpan.FromSeconds((1 - burst + missing) / perSecond);
            missing++;
            return TimeSpan.Zero;
        }
    }

    /// <summary>The other side said how long it wants to hear nothing.</summary>
    public void HoldFor(TimeSpan wait)
    {
        lock (gate)
        {
            Look();
            missing = Math.Max(missing, burst - 1 + (wait.TotalSeconds * perSecond));
        }
    }

    private void Look()
    {
        missing = Missing();
        lookedAt = time.GetTimestamp();
    }

    private double Missing() => Math.Max(0, missing - (time.GetElapsedTime(lookedAt).TotalSeconds * perSecond));
}
