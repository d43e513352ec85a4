using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Photos;

namespace Prakerja.Bot.Tests.Photos;

public sealed class PhotoWorkshopTests : IDisposable
{
    private static readonly PhotoVerdict Blurred = new PhotoVerdict.Refused(PhotoFault.Blurred);
    private readonly FakeTimeProvider clock = new();
    private readonly ManualResetEventSlim goOn = new();

    public void Dispose() => goOn.Dispose();

    [Fact]
    public async Task A_photo_is_inspected_off_the_pool()
    {
        var onPool = true;
        using var workshop = new PhotoWorkshop(clock, _ =>
        {
            onPool = Thread.CurrentThread.IsThreadPoolThread;
            return Blurred;
        });

        Assert.Equal(Blurred, await workshop.Inspect([1], TestContext.Current.CancellationToken));
        Assert.False(onPool);
    }

    [Fact]
    public async Task Only_a_few_are_inspected_at_once()
    {
        var (now, most) = (0, 0);
        using var bothBegun = new CountdownEvent(2);
        using var workshop = new PhotoWorkshop(clock, _ =>
        {
            var running = Interlocked.Increment(ref now);
            lock (bothBegun)
            {
                most = Math.Max(most, running);
                if (!bothBegun.IsSet)
                    bothBegun.Signal();
            }
            goOn.Wait();
            Interlocked.Decrement(ref now);
            return Blurred;
        });
        var all = Enumerable.Range(0, 6).Select(_ => workshop.Inspect([1], CancellationToken.None)).ToList();
        bothBegun.Wait(TestContext.Current.CancellationToken);
        goOn.Set();

        Assert.All(await Task.WhenAll(all), verdict => Assert.Equal(Blurred, verdict));
        Assert.Equal(2, most);
    }

    [Fact]
    public async Task A_photo_that_takes_too_long_is_given_up_but_keeps_its_place()
    {
        using var begun = new SemaphoreSlim(0);
        using var workshop = new PhotoWorkshop(clock, _ => { begun.Release(); goOn.Wait(); return Blurred; }, places: 1);
        var slow = workshop.Inspect([1], CancellationToken.None);
        await begun.WaitAsync(TestContext.Current.CancellationToken);
        var next = workshop.Inspect([2], CancellationToken.None);

        clock.Advance(PhotoLimits.DecodeTime);

        Assert.Equal(new PhotoVerdict.Refused(PhotoFault.TookTooLong), await slow);
        Assert.False(next.IsCompleted); // waiting for a place is not counted as its own time
        goOn.Set();
        Assert.Equal(Blurred, await next);
    }

    [Fact]
    public async Task A_stopping_bot_does_not_wait_for_a_photo()
    {
        using var begun = new SemaphoreSlim(0);
        using var stop = new CancellationTokenSource();
        using var workshop = new PhotoWorkshop(clock, _ => { begun.Release(); goOn.Wait(); return Blurred; });
        var inspected = workshop.Inspect([1], stop.Token);
        await begun.WaitAsync(TestContext.Current.CancellationToken);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => inspected);
        goOn.Set();
    }

    [Fact]
    public async Task A_defect_of_the_inspection_frees_its_place()
    {
        var first = true;
        using var workshop = new PhotoWorkshop(
            clock,
            _ => first ? throw new InvalidOperationException("defect " + (first = false)) : Blurred,
            places: 1);

        await Assert.ThrowsAsync<InvalidOperationException>(() => workshop.Inspect([1], CancellationToken.None));
        Assert.Equal(Blurred, await workshop.Inspect([1], TestContext.Current.CancellationToken));
    }
}
