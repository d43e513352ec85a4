using System.Diagnostics;
using Prakerja.Benchmarks.DirectLine;

namespace Prakerja.Benchmarks.Telegram;

/// <summary>One person at Telegram. A turn is over when the update is confirmed: its reply was sent before.</summary>
internal sealed class WebhookTalker(int port, long id, Script script) : IDisposable
{
    public const string Secret = "secret-of-the-benchmark";

    private readonly HttpLine line = Line(port);
    private readonly Updates updates = new(id);
    private int turns;

    public static HttpLine Line(int port) => new(port, "/telegram/webhook", $"X-Telegram-Bot-Api-Secret-Token: {Secret}\r\n");

    public async Task Start()
    {
        await line.Connect();
        foreach (var words in script.Opening)
            await line.Post(updates.Next(words).Body);
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
            await line.Post(updates.Next(script.Words(turns++)).Body);
            times.Add((clock.Elapsed - begun).TotalMilliseconds);
        }

        return times;
    }

    public void Dispose() => line.Dispose();
}
