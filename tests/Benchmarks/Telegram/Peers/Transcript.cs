using System.Collections.Concurrent;
using System.Text.Json;

namespace Prakerja.Benchmarks.Telegram.Peers;

/// <summary>Every message that was sent, by the person to whom it went.</summary>
internal sealed class Transcript
{
    private readonly ConcurrentDictionary<string, List<string>> said = new(StringComparer.Ordinal);

    /// <summary>Takes a whole HTTP request of sendMessage.</summary>
    public void Add(ReadOnlySpan<byte> request)
    {
        var body = request[request.IndexOf("\r\n\r\n"u8)..];
        body = body[body.IndexOf((byte)'{')..(body.LastIndexOf((byte)'}') + 1)];
        using var message = JsonDocument.Parse(body.ToArray());
        var texts = said.GetOrAdd(message.RootElement.GetProperty("chat_id").ToString(), _ => []);
        lock (texts)
            texts.Add(message.RootElement.GetProperty("text").GetString()!);
    }

    public IReadOnlyList<string> Of(long person)
    {
        if (!said.TryGetValue($"{person}", out var texts))
            return [];
        lock (texts)
            return [.. texts];
    }
}
