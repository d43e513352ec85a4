using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Prakerja.Bot.Tests.WebChat;

internal sealed class WebChatStream : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly byte[] buffer = new byte[128 * 1024];
    private readonly Queue<JsonNode> waiting = new();

    private WebChatStream(ClientWebSocket socket) => Socket = socket;

    public ClientWebSocket Socket { get; }
    public string? Watermark { get; private set; }

    public static async Task<WebChatStream> Open(string url, params (string Name, string Value)[] headers)
    {
        var socket = new ClientWebSocket();
        foreach (var (name, value) in headers)
            socket.Options.SetRequestHeader(name, value);
        await socket.ConnectAsync(new Uri(url), CancellationToken.None);
        return new WebChatStream(socket);
    }

    /// <summary>The next text frame, or null when the socket was closed.</summary>
    public async Task<string?> Frame()
    {
        using var patience = new CancellationTokenSource(Patience);
        var length = 0;
        while (true)
        {
            var result = await Socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
            if (result.MessageType == WebSocketMessageType.Close)
                return null;
            length += result.Count;
            if (result.EndOfMessage)
                return Encoding.UTF8.GetString(buffer, 0, length);
        }
    }

    /// <summary>The next activity, whatever frame it comes in.</summary>
    public async Task<JsonNode> Next()
    {
        while (waiting.Count == 0)
        {
            var frame = await Frame() ?? throw new InvalidOperationException("The stream was closed.");
            if (frame.Length == 0)
                continue;
            var set = JsonNode.Parse(frame)!;
            Watermark = (string)set["watermark"]!;
            foreach (var activity in set["activities"]!.AsArray())
                waiting.Enqueue(activity!);
        }

        return waiting.Dequeue();
    }

    public async Task<string> NextText() => (string)(await Next())["text"]!;

    public Task SendEmpty() => Socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, CancellationToken.None);

    public void Dispose() => Socket.Dispose();
}
