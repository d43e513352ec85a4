using System.Collections.Concurrent;
using System.Diagnostics;

namespace Prakerja.Bot.Tests.Crash;

/// <summary>What happened in a run, in numbers, and what must not have.</summary>
internal sealed class Tally
{
    private readonly long started = Stopwatch.GetTimestamp();
    private int messages, acknowledged, redelivered, repeated, forms;

    public ConcurrentQueue<string> Violations { get; } = new();

    public int Kills { get; set; }

    public int Starting { get; set; }

    public int Applicants { get; set; }

    public int Joined { get; set; }

    public int Acknowledged => acknowledged;

    public void Message() => Interlocked.Increment(ref messages);

    public void Acknowledge() => Interlocked.Increment(ref acknowledged);

    /// <summary>Sent again, because no answer had come.</summary>
    public void Redeliver() => Interlocked.Increment(ref redelivered);

    /// <summary>Sent again on purpose, although it was acknowledged.</summary>
    public void Repeat() => Interlocked.Increment(ref repeated);

    public void FormAgain() => Interlocked.Increment(ref forms);

    public override string ToString() =>
        $"{Kills} kills ({Starting} of them while starting) in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s; {Applicants} applicants, {Joined} joined; "
        + $"{messages} messages, {acknowledged} acknowledged, {redelivered} redelivered, {repeated} repeated on purpose, {forms} forms sent again; "
        + $"{Violations.Count} violations";
}
