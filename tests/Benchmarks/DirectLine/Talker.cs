using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Prakerja.Benchmarks.DirectLine;

/// <summary>
/// One conversation. A turn is over when the post is answered and the reply has come over the WebSocket. The words go round in four turns: an
/// answer, one that is not understood, a question in the middle, and one question back.
/// </summary>
internal sealed class Talker : IDisposable
{
    private static readonly string[] Said = ["Budi Santoso", "bukan surel", "kapan gelombang berikutnya dibuka?", "kembali"];

    private readonly ClientWebSocket stream = new();
    private readonly byte[] frame = new byte[64 * 1024];
    private HttpLine? line;
    private string conversation = "";
    private int turns;
    private int sent;

    public long Bytes { get; private set; }

    public static async Task<Talker> Start(HttpClient http, bool real)
    {
        var talker = new Talker();
        var token = await Ask(http, "/webchat/token", null);
        talker.conversation = (string)token["conversationId"]!;
        var started = await Ask(http, "/v3/directline/conversations", (string)token["token"]!);
        await talker.stream.ConnectAsync(new Uri((string)started["streamUrl"]!), CancellationToken.None);
        talker.line = new HttpLine(
            http.BaseAddress!.Port, $"/v3/directline/conversations/{talker.conversation}/activities",
            $"Authorization: Bearer {(string)token["token"]!}\r\nUser-Agent: Mozilla/5.0 (Linux; Android 10) Chrome/120.0 Mobile\r\n");
        await talker.line.Connect();
        await talker.Read(); // the greeting
        if (real)
        {
            await talker.Turn("Daftar baru");
            await talker.Turn("Setuju");
        }

        return talker;
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

    public void Dispose()
    {
        stream.Dispose();
        line?.Dispose();
    }

    private async Task Turn(string words)
    {
        var posted = line!.Post(
            $$"""{"type":"message","text":"{{words}}","from":{"id":"me"},"locale":"id-ID","channelData":{"clientActivityID":"{{conversation[..6]}}-{{++sent}}","prakerjaWidget":true} }""");
        Bytes += await Read();
        await posted;
    }

    private async Task<int> Read()
    {
        var length = 0;
        while (true)
        {
            var part = await stream.ReceiveAsync(frame.AsMemory(length), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close)
                throw new IOException("The stream was closed.");
            length += part.Count;
            if (part.EndOfMessage && length > 0)
                return length;
        }
    }

    private static async Task<JsonNode> Ask(HttpClient http, string path, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new JsonObject()) };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}
