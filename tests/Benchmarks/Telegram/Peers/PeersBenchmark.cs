using System.Globalization;
using Prakerja.TestKit.Mail;

namespace Prakerja.Benchmarks.Telegram.Peers;

/// <summary>
/// Our bot beside Telegraf and grammY in one series: twelve typed answers in a round over the Telegram webhook, each on disk before its update is answered,
/// each reply sent to a Bot API in another process (see <see cref="Script.Names"/> for what is compared). Saturated, and at half of each bot's own rate.
/// </summary>
internal sealed class PeersBenchmark(TimeSpan warm, TimeSpan measured)
{
    public async Task Run(IReadOnlyList<int> people, IReadOnlyList<string> names)
    {
        await NodeModules.Ensure(NodeBot.Folder);
        Console.WriteLine(
            $"{"bot",-16}{"people",7}{"load",10}{"turns/s",9}{"CPU-us",8}{"ratio",7}{"p50 ms",10}{"p99 ms",10}{"sent/turn",10}{"MB",6}{"machine",9}");
        foreach (var many in people)
        {
            (Outcome Saturated, Outcome Half)? measure = null;
            foreach (var name in names)
            {
                var (saturated, half) = await Series(name, many);
                if (name == Contestants.Measure)
                    measure = (saturated, half);
                Print(name, many, "saturated", saturated, measure?.Saturated.Cpu);
                Print(name, many, "half", half, measure?.Half.Cpu);
            }
        }
    }

    private async Task<(Outcome Saturated, Outcome Half)> Series(string name, int people)
    {
        await using var sink = new SinkProcess();
        await sink.Sent();
        await using var bot = Contestants.Of(name, sink.Address, history: false);
        await bot.Start();
        using var load = await WebhookLoad.Start(bot.Port, people, bot.Script, bot.Cpu, bot.Megabytes, sink);
        return await load.Measure(warm, measured);
    }

    private static void Print(string name, int people, string load, Outcome of, double? measure)
    {
        var ratio = measure is { } cpu ? (of.Cpu / cpu).ToString("N2", CultureInfo.InvariantCulture) : "";
        var machine = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-16}{people,7}{load,10}{of.Rate,9:N0}{of.Cpu,8:N0}{ratio,7}{of.P50,10:N2}{of.P99,10:N2}{of.SentPerTurn,10:N2}{of.Megabytes,6:N0}{machine,9}"));
    }
}
