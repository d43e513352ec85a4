using System.Diagnostics;
using System.Globalization;
using Prakerja.Benchmarks.DirectLine;
using Prakerja.TestKit.Processes;

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

    private async Task Series(int people, bool inline)
    {
        var port = Ports.Free(1)[0];
        using var sink = Process.Start(new ProcessStartInfo("dotnet") { ArgumentList = { typeof(BotApiSink).Assembly.Location, "telegram-sink", $"{port}" } })
            ?? throw new InvalidOperationException("The sink did not start.");
        try
        {
            using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            await using var bot = await Measured.Bot(inline, Settings(port));
            var talkers = Enumerable.Range(1, people).Select(number => new WebhookTalker(bot.Http.BaseAddress!.Port, 5_000_000_000 + number)).ToArray();
            foreach (var talker in talkers)
                await talker.Start();
            await Round(bot, talkers, http, warm, TimeSpan.Zero);
            var full = await Round(bot, talkers, http, measured, TimeSpan.Zero);
            Print(people, inline, "saturated", full);
            var pause = TimeSpan.FromSeconds(people / (full.Rate / 2));
            await Round(bot, talkers, http, measured / 4, pause);
            Print(people, inline, "half", await Round(bot, talkers, http, measured, pause));
            foreach (var talker in talkers)
                talker.Dispose();
        }
        finally
        {
            sink.Kill();
            await sink.WaitForExitAsync();
        }
    }

    private static Dictionary<string, string> Settings(int port) => new()
    {
        ["Telegram:Token"] = "1:sink",
        ["Telegram:BaseUrl"] = $"http://127.0.0.1:{port}",
        ["Telegram:WebhookSecret"] = WebhookTalker.Secret,
        ["Telegram:Mode"] = "Webhook",
        ["Telegram:ChatBurst"] = "1000",
        ["Telegram:ChatPerSecond"] = "1000",
    };

    private static async Task<Outcome> Round(Measured bot, WebhookTalker[] talkers, HttpClient sink, TimeSpan length, TimeSpan pause)
    {
        var sent = await Sent(sink);
        var before = bot.Cpu;
        var clock = Stopwatch.StartNew();
        var talks = talkers.Select((talker, number) => Task.Run(() => talker.Talk(clock, length, pause, pause * ((double)number / talkers.Length))));
        var times = (await Task.WhenAll(talks)).SelectMany(one => one).Order().ToArray();
        var seconds = clock.Elapsed.TotalSeconds;
        var cpu = (bot.Cpu - before).TotalMicroseconds / times.Length;
        return new Outcome(
            times.Length / seconds, cpu, At(times, 0.5), At(times, 0.99), (await Sent(sink) - sent) / (double)times.Length, bot.Megabytes);
    }

    private static async Task<long> Sent(HttpClient sink)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return long.Parse(await sink.GetStringAsync(new Uri("/count", UriKind.Relative)), CultureInfo.InvariantCulture);
            }
            catch (HttpRequestException) when (tries < 50)
            {
                await Task.Delay(50);
            }
        }
    }

    private static void Print(int people, bool inline, string load, Outcome of)
    {
        var machine = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{people,7}{(inline ? "yes" : "no"),7}{load,10}{of.Rate,9:N0}{of.Cpu,8:N0}{of.P50,8:N2}{of.P99,8:N2}{of.SentPerTurn,10:N2}{of.Megabytes,6:N0}{machine,9}"));
    }

    private static double At(double[] sorted, double part) => sorted[(int)(part * (sorted.Length - 1))];

    private sealed record Outcome(double Rate, double Cpu, double P50, double P99, double SentPerTurn, double Megabytes);
}
