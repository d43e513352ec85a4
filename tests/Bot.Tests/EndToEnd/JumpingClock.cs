using Microsoft.Extensions.Time.Testing;

namespace Prakerja.Bot.Tests.EndToEnd;

/// <summary>Goes on by itself like any clock, and jumps when a test says so; timers that a jump passes fire at once.</summary>
internal sealed class JumpingClock : FakeTimeProvider, IDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(25);

    private readonly Lock turns = new();
    private readonly Timer heart;
    private long last = System.GetTimestamp();

    public JumpingClock()
        : base(System.GetUtcNow()) => heart = new Timer(_ => Beat(), null, Tick, Tick);

    public void Jump(TimeSpan time)
    {
        lock (turns)
            Advance(time);
    }

    public void Dispose() => heart.Dispose();

    private void Beat()
    {
        if (!turns.TryEnter())
            return;
        try
        {
            var now = System.GetTimestamp();
            Advance(System.GetElapsedTime(last, now));
            last = now;
        }
        finally
        {
            turns.Exit();
        }
    }
}
