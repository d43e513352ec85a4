using System.Diagnostics;
using System.Globalization;

namespace Prakerja.Benchmarks.DirectLine;

/// <summary>
/// Whole turns over Direct Line: HTTP in, committed, reply out. The bot beside the null bot in one series, at so many conversations, saturated and at half
/// of the bot's own rate. Read the ratios; the load of the machine stands beside them.
/// </summary>
internal sealed class DirectLineBenchmark(TimeSpan warm, TimeSpan measured)
{
    public async Task Run(IReadOnlyList<int> conversations, IReadOnlyList<bool> inlined)
    {
        Console.WriteLine($"{"",-10}{"people",7}{"inline",7}{"load",10}{"turns/s",9}{"CPU-us",8}{"ratio",7}{"p50 ms",8}{"p99 ms",8}{"MB",6}{"machine",9}");
        foreach (var people in conversations)
        {
            foreach (var inline in inlined)
            {
                var bot = await Series("bot", people, inline, null, null);
                await Series("null bot", people, inline, bot, bot);
            }
        }
    }

    private async Task<Outcome> Series(string name, int people, bool inline, Outcome? rateOf, Outcome? beside)
    {
        await using var target = beside is null ? await Measured.Bot(inline) : await Measured.Null(inline, (int)beside.FrameBytes);
        var talkers = new Talker[people];
        for (var number = 0; number < people; number++)
            talkers[number] = await Talker.Start(target.Http, beside is null);
        await Round(target, talkers, warm, TimeSpan.Zero);
        var full = await Round(target, talkers, measured, TimeSpan.Zero);
        var pause = TimeSpan.FromSeconds(people / ((rateOf ?? full).Rate / 2));
        await Round(target, talkers, measured / 4, pause);
        var half = await Round(target, talkers, measured, pause);
        Print(name, people, inline, "saturated", full, beside?.Cpu);
        Print(name, people, inline, "half", half, beside?.HalfCpu);
        foreach (var talker in talkers)
            talker.Dispose();
        return full with { HalfCpu = half.Cpu };
    }

    private static async Task<Outcome> Round(Measured target, Talker[] talkers, TimeSpan length, TimeSpan pause)
    {
        var bytes = talkers.Sum(talker => talker.Bytes);
        var before = target.Cpu;
        var clock = Stopwatch.StartNew();
        var talks = talkers.Select((talker, number) => Task.Run(() => talker.Talk(clock, length, pause, pause * ((double)number / talkers.Length))));
        var times = (await Task.WhenAll(talks)).SelectMany(one => one).Order().ToArray();
        var seconds = clock.Elapsed.TotalSeconds;
        var cpu = (target.Cpu - before).TotalMicroseconds / times.Length;
        return new Outcome(
            times.Length / seconds, cpu, 0, (talkers.Sum(talker => talker.Bytes) - bytes) / (double)times.Length, At(times, 0.5), At(times, 0.99), target.Megabytes);
    }

    private static void Print(string name, int people, bool inline, string load, Outcome of, double? botCpu)
    {
        var ratio = botCpu is { } cpu ? (cpu / of.Cpu).ToString("N2", CultureInfo.InvariantCulture) : "";
        var machine = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-10}{people,7}{(inline ? "yes" : "no"),7}{load,10}{of.Rate,9:N0}{of.Cpu,8:N0}{ratio,7}{of.P50,8:N2}{of.P99,8:N2}{of.Megabytes,6:N0}{machine,9}"));
    }

    private static double At(double[] sorted, double part) => sorted[(int)(part * (sorted.Length - 1))];

    private sealed record Outcome(double Rate, double Cpu, double HalfCpu, double FrameBytes, double P50, double P99, double Megabytes);
}
