using System.Collections.Concurrent;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>Marks messages as read and shows that an answer is being worked on. Kept nowhere; losing it harms nobody, so nothing waits for it.</summary>
internal sealed class ReadMarks(GraphClient graph)
{
    private const int MostAtOnce = 32;
    private const int MostChats = 20_000;

    private readonly ConcurrentDictionary<ChatAddress, string> last = new();
    private int underWay;

    public void Read(ChatAddress chat, string messageId)
    {
        if (last.Count >= MostChats)
            last.Clear();
        last[chat] = messageId;
        _ = Post(messageId, typing: false);
    }

    public Task Typing(ChatAddress chat) => last.TryGetValue(chat, out var messageId) ? Post(messageId, typing: true) : Task.CompletedTask;

    private async Task Post(string messageId, bool typing)
    {
        if (Interlocked.Increment(ref underWay) <= MostAtOnce)
            await graph.Post(MessageWriter.Read(messageId, typing), CancellationToken.None);
        Interlocked.Decrement(ref underWay);
    }
}
