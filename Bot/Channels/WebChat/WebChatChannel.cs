using Microsoft.Extensions.Options;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>The web chat as the turn sees it: a reply is sent when it stands in the transcript's tail; sockets are only woken.</summary>
internal sealed class WebChatChannel(WebChatSockets sockets, IOptions<WebChatOptions> options) : IChannel, ITypingChannel
{
    /// <summary>The number of the greeting, which is never stored.</summary>
    public const long GreetingNumber = 1;

    private static readonly TimeSpan JustUsed = TimeSpan.FromMinutes(5);
    private static readonly SendOutcome Delivered = new SendOutcome.Delivered();

    private readonly string root = options.Value.PublicUrl?.TrimEnd('/') ?? "";

    public string Name => ConversationIds.Channel;

    /// <summary>A transcript that nobody looks at tells nobody: the page is open, or was used just now.</summary>
    public bool Reaches(ChatState chat, DateTimeOffset now) => sockets.IsOpen(chat.Address.Id) || now - chat.LastInputAt < JustUsed;

    public ChatState Record(ChatState chat, Inbound.FromChat? input, Reply? reply, DateTimeOffset now)
    {
        using var added = new PooledBuffer();
        var next = chat.NextActivity;
        var answers = 0L;
        if (input?.Echo is { Length: > 0 } echo)
        {
            answers = next++;
            TailEntries.AddEcho(added, echo, answers, now);
        }

        if (reply is not null)
            TailEntries.AddReply(added, reply, root, next++, answers, now);
        return next == chat.NextActivity
            ? chat
            : chat with { NextActivity = next, Tail = TranscriptTail.Append(chat.Tail, added.Written.Span) };
    }

    public Task<SendOutcome> Deliver(ChatState chat, Reply? reply, CancellationToken cancel)
    {
        sockets.Show(chat);
        return Task.FromResult(Delivered);
    }

    /// <summary>The three dots. Kept nowhere, like <see cref="Say"/>.</summary>
    public Task Typing(ChatAddress chat)
    {
        sockets.Typing(chat.Id);
        return Task.CompletedTask;
    }

    public Task Say(ChatAddress chat, string words)
    {
        sockets.Say(chat.Id, words);
        return Task.CompletedTask;
    }

    /// <summary>A transcript of the greeting alone, for a chat that nothing is stored for.</summary>
    public ChatState Greeting(ChatAddress address, Reply reply, DateTimeOffset now)
    {
        using var added = new PooledBuffer();
        TailEntries.AddReply(added, reply, root, GreetingNumber, answers: 0, now);
        return new ChatState { Address = address, NextActivity = GreetingNumber + 1, Tail = added.Written.ToArray() };
    }
}
