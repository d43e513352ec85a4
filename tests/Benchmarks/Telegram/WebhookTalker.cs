using System.Diagnostics;
using System.Globalization;
using Prakerja.Benchmarks.DirectLine;

namespace Prakerja.Benchmarks.Telegram;

/// <summary>
/// One person at Telegram. A turn is over when the update is confirmed: its reply was sent before. The words go round in four turns, like those of the web
/// chat's measure.
/// </summary>
internal sealed class WebhookTalker(int port, long id) : IDisposable
{
    public const string Secret = "secret-of-the-benchmark";

    private static readonly string[] Said = ["Budi Santoso", "bukan surel", "kapan gelombang berikutnya dibuka?", "kembali"];
    private static int lastUpdate = 10_000_000;

    private readonly HttpLine line = new(port, "/telegram/webhook", $"X-Telegram-Bot-Api-Secret-Token: {Secret}\r\n");
    private readonly string end = string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        "from":{"id":{{id}},"is_bot":false,"first_name":"Siti","username":"siti{{id}}","language_code":"id"},"chat":{"id":{{id}},"first_name":"Siti","username":"siti{{id}}","type":"private"},"text":"
        """).Trim();
    private int turns;

    public async Task Start()
    {
        await line.Connect();
        foreach (var words in (string[])["/start", "Daftar baru", "Setuju"])
            await Turn(words);
    }

    /// <summary>Times in milliseconds until <paramref name="over"/>. With a pause, a turn begins so often; else as soon as the last is over.</summary>
    public async Task<List<double>> Talk(Stopwatch clock, TimeSpan over, TimeSpan pause, TimeSpan first)
    {
        var times = new List<double>();
        if (first > TimeSpan.Zero)
            await Task.Delay(first);
        for (var due = clock.Elapsed; clock.Elapsed < over; due += pause)
        {
            if (due - clock.Elapsed is { TotalMilliseconds: > 1 } wait)
                await Task.Delay(wait);
            var begun = clock.Elapsed;
            await Turn(Said[turns++ % Said.Length]);
            times.Add((clock.Elapsed - begun).TotalMilliseconds);
        }

        return times;
    }

    public void Dispose() => line.Dispose();

    private Task Turn(string words)
    {
        var update = Interlocked.Increment(ref lastUpdate);
        var date = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        return line.Post(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"update_id":{{update}},"message":{"message_id":{{update}},"date":{{date}},{{end}}{{words}}"} }"""));
    }
}
