using System.Diagnostics;

namespace Prakerja.Benchmarks.Telegram;

/// <summary>
/// What a bot did under load. <paramref name="Rate"/>: turns a second; <paramref name="Cpu"/>: microseconds of its process, user and system, a turn;
/// <paramref name="P50"/>, <paramref name="P99"/>: milliseconds.
/// </summary>
internal sealed record Outcome(double Rate, double Cpu, double P50, double P99, double SentPerTurn, double Megabytes);

/// <summary>People who talk to one bot over the Telegram webhook.</summary>
internal sealed class WebhookLoad(Func<TimeSpan> cpu, Func<double> megabytes, SinkProcess sink, IReadOnlyList<WebhookTalker> talkers) : IDisposable
{
    public static async Task<WebhookLoad> Start(int port, int people, Script script, Func<TimeSpan> cpu, Func<double> megabytes, SinkProcess sink)
    {
        var talkers = Enumerable.Range(1, people).Select(number => new WebhookTalker(port, 5_000_000_000 + number, script)).ToArray();
        foreach (var talker in talkers)
            await talker.Start();
        return new WebhookLoad(cpu, megabytes, sink, talkers);
    }

    /// <summary>Saturated after the time to warm up, then at half of the rate that came out.</summary>
    public async Task<(Outcome Saturated, Outcome Half)> Measure(TimeSpan warm, TimeSpan measured)
    {
        await Round(warm, TimeSpan.Zero);
        var full = await Round(measured, TimeSpan.Zero);
        var pause = TimeSpan.FromSeconds(talkers.Count / (full.Rate / 2));
        await Round(measured / 4, pause);
        return (full, await Round(measured, pause));
    }

    public void Dispose()
    {
        foreach (var talker in talkers)
            talker.Dispose();
    }

    private async Task<Outcome> Round(TimeSpan length, TimeSpan pause)
    {
        var sent = await sink.Sent();
        var before = cpu();
        var clock = Stopwatch.StartNew();
        var talks = talkers.Select((talker, number) => Task.Run(() => talker.Talk(clock, length, pause, pause * ((double)number / talkers.Count))));
        var times = (await Task.WhenAll(talks)).SelectMany(one => one).Order().ToArray();
        var seconds = clock.Elapsed.TotalSeconds;
        var used = (cpu() - before).TotalMicroseconds / times.Length;
        return new Outcome(
            times.Length / seconds, used, At(times, 0.5), At(times, 0.99), (await sink.Sent() - sent) / (double)times.Length, megabytes());
    }

    private static double At(double[] sorted, double part) => sorted[(int)(part * (sorted.Length - 1))];
}
