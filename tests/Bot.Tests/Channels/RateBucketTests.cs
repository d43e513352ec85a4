using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Channels.Common;

namespace Prakerja.Bot.Tests.Channels;

public sealed class RateBucketTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public void So_many_pass_at_once_and_then_one_in_its_time()
    {
        var bucket = new RateBucket(3, 2, time);
        Assert.Equal([0, 0, 0, 0.5], Enumerable.Range(0, 4).Select(_ => bucket.TryTake().TotalSeconds));
        time.Advance(TimeSpan.FromSeconds(0.5));
        Assert.Equal([0, 0.5], Enumerable.Range(0, 2).Select(_ => bucket.TryTake().TotalSeconds));
    }

    [Fact]
    public void A_wait_that_the_other_side_asked_for_is_kept_to_the_second()
    {
        var bucket = new RateBucket(20, 1, time);
        bucket.HoldFor(TimeSpan.FromSeconds(7));
        Assert.Equal(7, bucket.TryTake().TotalSeconds, 6);
        time.Advance(TimeSpan.FromSeconds(7));
        Assert.Equal(TimeSpan.Zero, bucket.TryTake());
    }

    [Fact]
    public void Each_chat_has_its_own()
    {
        var buckets = new RateBuckets(1, 1, time);
        Assert.Equal(TimeSpan.Zero, buckets.Of("a").TryTake());
        Assert.NotEqual(TimeSpan.Zero, buckets.Of("a").TryTake());
        Assert.Equal(TimeSpan.Zero, buckets.Of("b").TryTake());
    }
}
