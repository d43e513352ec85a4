using System.Globalization;
using Prakerja.Benchmarks.DirectLine;

namespace Prakerja.Benchmarks.Telegram;

/// <summary>
/// Whole turns over the Telegram webhook: HTTP in, committed, reply sent to a Bot API in another process. At so many people, saturated and at half of that
/// rate. CPU is the bot's own, user and system.
/// </summary>
internal sealed class TelegramBenchmark(TimeSpan warm, TimeSpan measured)
{
    public async Task Run(IReadOnlyList<int> people, IReadOnlyList<bool> inlined)
    {
        Console.WriteLine($"{"people",7}{"inline",7}{"load",10}{"turns/s",9}{"CPU-us",8}{"p50 ms",8}{"p99 ms",8}{"sent/turn",10}{"MB",6}{"machine",9}");
        foreach (var many in people)
        {
            foreach (var inline in inlined)
                await Series(many, inline);
        }
    }

    /// <summary>Settings of our bot that talks to the Bot API at <paramref name="api"/> and slows nobody down.</summary>
    public static Dictionary<string, string> Settings(Uri api) => new()
    {
        ["Telegram:Token"] = "1:sink",
        ["Telegram:BaseUrl"] = api.GetLeftPart(UriPartial.Authority),
        ["Telegram:WebhookSecret"] = WebhookTalker.Secret,
        ["Telegram:Mode"] = "Webhook",
        ["Telegram:ChatBurst"] = "1000",
        ["Telegram:ChatPerSecond"] = "1000",
    };

    private async Task Series(int people, bool inline)
    {
        await using var sink = new SinkProcess();
        await using var bot = await Measured.Bot(inline, Settings(sink.Address));
        using var load = await WebhookLoad.Start(bot.Http.BaseAddress!.Port, people, Script.Talking, () => bot.Cpu, () => bot.Megabytes, sink);
        var (saturated, half) = await load.Measure(warm, measured);
        Print(people, inline, "saturated", saturated);
        Print(people, inline, "half", half);
    }

    private static void Print(int people, bool inline, string load, Outcome of)
    {
        var machine = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{people,7}{(inline ? "yes" : "no"),7}{load,10}{of.Rate,9:N0}{of.Cpu,8:N0}{of.P50,8:N2}{of.P99,8:N2}{of.SentPerTurn,10:N2}{of.Megabytes,6:N0}{machine,9}"));
    }
}
