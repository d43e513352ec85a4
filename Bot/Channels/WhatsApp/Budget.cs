using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>
/// What may be sent now. To one person one message in 6 seconds, of which 45 may be borrowed; over all chats as many a second as the number may, in and out
/// together; and pauses that Meta asked for. Lives in memory: after a restart Meta's own answers teach it again.
/// </summary>
internal sealed class Budget(IOptions<WhatsAppOptions> options, TimeProvider time)
{
    public const int Burst = 45;
    public static readonly TimeSpan PerMessage = TimeSpan.FromSeconds(6);
    private const int MostRefusals = 6;
    private const int MostChats = 50_000;
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Forgotten = PerMessage * Burst;

    private readonly ConcurrentDictionary<string, Pair> pairs = new();
    private readonly Lock gate = new();
    private double tokens = options.Value.MessagesPerSecond;
    private DateTimeOffset filledAt = time.GetUtcNow();
    private DateTimeOffset numberWaits;
    private DateTimeOffset quietUntil;
    private DateTimeOffset stoppedUntil;
    private int numberRefusals;

    /// <summary>Null: go on; a place is taken. Else why not, and how long to wait.</summary>
    public (string Reason, TimeSpan Wait)? Take(string chat, bool byItself)
    {
        var now = time.GetUtcNow();
        if (Paused(now, byItself) is { } pause)
            return pause;
        Sweep(now);
        if (pairs.GetOrAdd(chat, _ => new Pair(now)).Take(now) is { } wait)
            return ("pair-limit", wait);
        return TakeToken(now) is { } short_ ? ("throughput", short_) : null;
    }

    /// <summary>A message that came in counts too.</summary>
    public void CameIn()
    {
        lock (gate)
        {
            Fill(time.GetUtcNow());
            tokens = Math.Max(0, tokens - 1);
        }
    }

    /// <summary>4, 16, 64 … seconds for this chat.</summary>
    public TimeSpan ChatRefused(string chat) => pairs.GetOrAdd(chat, _ => new Pair(time.GetUtcNow())).Refuse(time.GetUtcNow());

    /// <summary>1, 2, 4 … seconds for all, or as long as was asked for.</summary>
    public TimeSpan NumberRefused(TimeSpan? asked)
    {
        lock (gate)
        {
            var wait = asked ?? TimeSpan.FromSeconds(1 << Math.Min(numberRefusals++, MostRefusals));
            numberWaits = Later(numberWaits, wait);
            return wait;
        }
    }

    /// <summary>Nothing leaves by itself for so long.</summary>
    public void Quiet(TimeSpan wait) => quietUntil = Later(quietUntil, wait);

    /// <summary>Nothing leaves at all for so long.</summary>
    public void Stop(TimeSpan wait) => stoppedUntil = Later(stoppedUntil, wait);

    public void WentWell(string chat)
    {
        numberRefusals = 0;
        if (pairs.TryGetValue(chat, out var pair))
            pair.Forgive();
    }

    private (string, TimeSpan)? Paused(DateTimeOffset now, bool byItself)
    {
        if (now < stoppedUntil)
            return ("channel-stopped", stoppedUntil - now);
        if (byItself && now < quietUntil)
            return ("spam-rate", quietUntil - now);
        return now < numberWaits ? ("throttled", numberWaits - now) : null;
    }

    private TimeSpan? TakeToken(DateTimeOffset now)
    {
        lock (gate)
        {
            Fill(now);
            if (tokens < 1)
                return TimeSpan.FromSeconds((1 - tokens) / options.Value.MessagesPerSecond) + Shortest;
            tokens--;
            return null;
        }
    }

    private void Fill(DateTimeOffset now)
    {
        var most = options.Value.MessagesPerSecond;
        tokens = Math.Min(most, tokens + ((now - filledAt).TotalSeconds * most));
        filledAt = now;
    }

    private DateTimeOffset Later(DateTimeOffset end, TimeSpan wait) => time.GetUtcNow() + wait is var other && other > end ? other : end;

    private void Sweep(DateTimeOffset now)
    {
        if (pairs.Count < MostChats)
            return;
        foreach (var (chat, pair) in pairs)
        {
            if (pair.IsIdle(now, Forgotten))
                pairs.TryRemove(chat, out _);
        }
    }

    private sealed class Pair(DateTimeOffset now)
    {
        private readonly Lock gate = new();
        private double tokens = Burst;
        private DateTimeOffset filledAt = now;
        private DateTimeOffset waits;
        private int refusals;

        public TimeSpan? Take(DateTimeOffset now)
        {
            lock (gate)
            {
                if (now < waits)
                    return waits - now;
                tokens = Math.Min(Burst, tokens + ((now - filledAt) / PerMessage));
                filledAt = now;
                if (tokens < 1)
                    return PerMessage * (1 - tokens);
                tokens--;
                return null;
            }
        }

        public TimeSpan Refuse(DateTimeOffset now)
        {
            lock (gate)
            {
                var wait = TimeSpan.FromSeconds(Math.Pow(4, Math.Min(++refusals, MostRefusals)));
                waits = now + wait;
                return wait;
            }
        }

        public void Forgive() => refusals = 0;

        public bool IsIdle(DateTimeOffset now, TimeSpan since) => now - filledAt > since && now > waits;
    }
}
