using System.Collections.Concurrent;

namespace Prakerja.Bot.Channels.Common;

/// <summary>A bucket for each key, for example each chat. Those that are full again are forgotten now and then.</summary>
internal sealed class RateBuckets(double burst, double perSecond, TimeProvider time)
{
    private const int TidyAt = 10_000;

    private readonly ConcurrentDictionary<string, RateBucket> buckets = new(StringComparer.Ordinal);
    private int untilTidy = TidyAt;

    public RateBucket Of(string key)
    {
        if (buckets.TryGetValue(key, out var known))
            return known;
        if (Interlocked.Decrement(ref untilTidy) == 0)
            Tidy();
        return buckets.GetOrAdd(key, _ => new RateBucket(burst, perSecond, time));
    }

    private void Tidy()
    {
        foreach (var (key, bucket) in buckets)
        {
            if (bucket.IsFull)
                buckets.TryRemove(key, out _);
        }

        Volatile.Write(ref untilTidy, TidyAt);
    }
}
