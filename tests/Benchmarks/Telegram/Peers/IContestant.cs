using System.Diagnostics;

namespace Prakerja.Benchmarks.Telegram.Peers;

/// <summary>A bot that is measured beside others: started again on the same data after a kill.</summary>
internal interface IContestant : IAsyncDisposable
{
    int Port { get; }

    Script Script { get; }

    int ProcessId { get; }

    /// <summary>Starts it and waits until it is ready.</summary>
    Task Start();

    /// <summary>kill -9.</summary>
    Task Kill();

    /// <summary>Compares what was acknowledged with what the bot holds and has said. It runs when asked, and may be dead afterwards.</summary>
    Task<Tally> Count(IReadOnlyList<StubbornTalker> talkers, Transcript transcript);

    /// <summary>Processor time of all its threads, user and system, since it began.</summary>
    TimeSpan Cpu()
    {
        using var process = Process.GetProcessById(ProcessId);
        return process.TotalProcessorTime;
    }

    double Megabytes()
    {
        using var process = Process.GetProcessById(ProcessId);
        return process.WorkingSet64 / 1_048_576.0;
    }
}

/// <summary>
/// <paramref name="Lost"/>: answers that were acknowledged and have no effect. <paramref name="Doubled"/>: answers that took effect twice, so the second stands
/// for another question. <paramref name="SentTwice"/>: replies that came once more, which harms nobody.
/// </summary>
internal sealed record Tally(int Lost, int Doubled, int SentTwice);
