using System.Diagnostics;
using Prakerja.Benchmarks.DirectLine;
using Prakerja.TestKit.Running;

namespace Prakerja.Benchmarks;

/// <summary>From the start of the process to the first answer of a conversation (token, conversation, greeting, one turn), on an empty and then on a used data directory.</summary>
internal static class StartBenchmark
{
    private const int Starts = 10;

    public static async Task Run()
    {
        await using var bot = BotProcess.New();
        var times = new double[Starts];
        for (var start = 0; start < Starts; start++)
        {
            var clock = Stopwatch.StartNew();
            await bot.Start();
            var ready = clock.Elapsed.TotalSeconds;
            using (await Talker.Start(bot.Http, real: true))
                times[start] = clock.Elapsed.TotalSeconds;
            Console.WriteLine($"{(start == 0 ? "empty" : "used"),6}: ready after {ready:N2} s, two turns answered after {times[start]:N2} s, load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
            await bot.Kill();
        }

        Console.WriteLine($"median {times.Order().ElementAt(Starts / 2):N2} s");
    }
}
