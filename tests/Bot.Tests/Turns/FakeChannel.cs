using System.Collections.Concurrent;
using System.Text;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.Turns;

/// <summary>A channel that keeps what it delivers; with a transcript like the web chat, or without like the messengers.</summary>
internal sealed class FakeChannel(string name, bool keepsTranscript) : IChannel, ITypingChannel
{
    public string Name => name;

    public bool ReportsLater { get; init; }

    /// <summary>"chat: text", in the order of delivery. A channel with a transcript is only woken, and keeps nothing here.</summary>
    public ConcurrentQueue<string> Sent { get; } = new();

    public ConcurrentQueue<string> Live { get; } = new();

    public int Woken { get; private set; }

    /// <summary>What comes of a delivery; the default delivers.</summary>
    public Func<Reply?, Task<SendOutcome>> Outcome { get; set; } = _ => Task.FromResult<SendOutcome>(new SendOutcome.Delivered());

    /// <summary>What comes of a delivery to the chat of this id, before <see cref="Outcome"/>.</summary>
    public Dictionary<string, SendOutcome> OutcomeIn { get; } = [];

    /// <summary>Chats, by id, that nobody looks at.</summary>
    public HashSet<string> Unseen { get; } = [];

    public bool Reaches(ChatState chat, DateTimeOffset now) => !Unseen.Contains(chat.Address.Id);

    public ChatState Record(ChatState chat, Inbound.FromChat? input, Reply? reply, DateTimeOffset now)
    {
        if (!keepsTranscript)
            return chat;
        var tail = new StringBuilder(Encoding.UTF8.GetString(chat.Tail));
        var number = chat.NextActivity;
        if (input is not null)
            tail.Append(number++).Append(" user").Append('\n');
        if (reply is not null)
            tail.Append(number++).Append(" bot ").Append(reply.Text).Append('\n');
        return chat with { Tail = Encoding.UTF8.GetBytes(tail.ToString()), NextActivity = number };
    }

    public async Task<SendOutcome> Deliver(ChatState chat, Reply? reply, CancellationToken cancel)
    {
        if (keepsTranscript)
        {
            Woken++;
            return new SendOutcome.Delivered();
        }

        var outcome = OutcomeIn.GetValueOrDefault(chat.Address.Id) ?? await Outcome(reply);
        if (outcome is SendOutcome.Delivered && reply is not null)
            Sent.Enqueue($"{chat.Address.Id}: {reply.Text}");
        return outcome;
    }

    public Task Typing(ChatAddress chat)
    {
        Live.Enqueue("typing");
        return Task.CompletedTask;
    }

    public Task Say(ChatAddress chat, string words)
    {
        Live.Enqueue(words);
        return Task.CompletedTask;
    }
}
