using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net.WebSockets;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>The open sockets of this process. Losing one harms nobody: the transcript's tail heals it.</summary>
internal sealed class WebChatSockets(IOptions<WebChatOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan TypingEvery = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, ImmutableArray<WebChatSocket>> open = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> typing = new(StringComparer.Ordinal);
    private long lives;

    /// <summary>Conversations with an open socket, for a process that has to read them again.</summary>
    public IEnumerable<string> Conversations => open.Keys;

    public bool IsOpen(string conversationId) => open.ContainsKey(conversationId);

    /// <summary>Several sockets of a conversation are normal (Web Chat had four); beyond the cap the oldest goes.</summary>
    public void Add(WebChatSocket socket)
    {
        var all = open.AddOrUpdate(socket.ConversationId, [socket], (_, others) => others.Add(socket));
        for (var surplus = 0; surplus < all.Length - options.Value.SocketsPerConversation; surplus++)
            Drop(all[surplus]);
    }

    public void Remove(WebChatSocket socket)
    {
        while (open.TryGetValue(socket.ConversationId, out var all))
        {
            var rest = all.Remove(socket);
            if (rest.IsEmpty
                ? open.TryRemove(new KeyValuePair<string, ImmutableArray<WebChatSocket>>(socket.ConversationId, all))
                : open.TryUpdate(socket.ConversationId, rest, all))
            {
                if (rest.IsEmpty)
                    typing.TryRemove(socket.ConversationId, out _);
                return;
            }
        }
    }

    /// <summary>Sends what is new in the tail of this chat. Returns at once.</summary>
    public void Show(ChatState chat)
    {
        if (!open.TryGetValue(chat.Address.Id, out var all))
            return;
        foreach (var socket in all)
            socket.Show(chat);
    }

    /// <summary>The three dots, for some seconds. Not more often than every two.</summary>
    public void Typing(string conversationId)
    {
        if (!open.ContainsKey(conversationId))
            return;
        var now = clock.GetUtcNow();
        if (typing.TryGetValue(conversationId, out var last) && now - last < TypingEvery)
            return;
        typing[conversationId] = now;
        Show(conversationId, text: null);
    }

    /// <summary>A passing word that no transcript keeps.</summary>
    public void Say(string conversationId, string words) => Show(conversationId, words);

    /// <summary>Before the process ends: the clients come back to the next one.</summary>
    public void CloseAll()
    {
        foreach (var socket in open.Values.SelectMany(all => all))
            _ = socket.Close(WebSocketCloseStatus.EndpointUnavailable);
    }

    private void Show(string conversationId, string? text)
    {
        if (!open.TryGetValue(conversationId, out var all))
            return;
        var activity = new LiveActivity(Interlocked.Increment(ref lives), text);
        foreach (var socket in all)
            socket.Show(activity);
    }

    private void Drop(WebChatSocket socket)
    {
        Remove(socket);
        _ = socket.Close(WebSocketCloseStatus.PolicyViolation);
    }
}
