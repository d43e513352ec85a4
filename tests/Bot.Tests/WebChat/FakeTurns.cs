using System.Collections.Concurrent;
using Prakerja.Bot.Channels.WebChat;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Tests.WebChat;

/// <summary>Keeps chats in memory and answers with one reply a turn, as the turn promises: taken once, recorded, then delivered.</summary>
internal sealed class FakeTurns(IServiceProvider services, TimeProvider clock) : ITurns, ITranscripts
{
    private readonly ConcurrentDictionary<string, ChatState> chats = new();
    private readonly ConcurrentQueue<Inbound.FromChat> inputs = new();
    private readonly Lock gate = new();

    public Func<Inbound.FromChat, Reply?> Answer { get; set; } = input => new Reply { Text = $"Baik: {input.Input.GetType().Name}" };
    public Exception? Fault { get; set; }
    public IReadOnlyList<Inbound.FromChat> Inputs => [.. inputs];
    public IReadOnlyDictionary<string, ChatState> Chats => chats;

    private WebChatChannel Channel => (WebChatChannel)services.GetService(typeof(WebChatChannel))!;

    public async Task<TurnOutcome> Run(Inbound inbound, CancellationToken cancel)
    {
        if (Fault is not null)
            throw Fault;
        var input = (Inbound.FromChat)inbound;
        var (chat, reply, number) = Commit(input);
        if (chat is null)
            return new TurnOutcome.Repeated();
        await Channel.Deliver(chat, reply, cancel);
        return new TurnOutcome.Taken(reply, number);
    }

    public Task<Reply> Greet(ChatAddress chat, string chatName, string? locale) => Task.FromResult(
        Locales.IsEnglish(locale)
            ? new Reply { Text = "Hello", Language = Language.English }
            : new Reply { Text = "Halo", Buttons = [new Button("Daftar baru", "start/choose", 7, "new")], Expecting = Expecting.Choice });

    public Task<ChatState?> Load(string conversationId) =>
        Fault is null ? Task.FromResult(chats.GetValueOrDefault(conversationId)) : throw Fault;

    /// <summary>A reply that nobody asked for: a timer, a check.</summary>
    public async Task Push(string conversation, Reply reply)
    {
        ChatState chat;
        lock (gate)
            chat = chats[conversation] = Channel.Record(chats[conversation], null, reply, clock.GetUtcNow());
        await Channel.Deliver(chat, reply, CancellationToken.None);
    }

    public void Change(string conversation, Func<ChatState, ChatState> change) => chats[conversation] = change(chats[conversation]);

    private (ChatState? Chat, Reply? Reply, long? Number) Commit(Inbound.FromChat input)
    {
        lock (gate)
        {
            var chat = chats.GetValueOrDefault(input.Chat.Id) ?? new ChatState { Address = input.Chat };
            if (chat.Taken.Any(taken => taken.Id == input.Id))
                return (null, null, null);
            inputs.Enqueue(input);
            var reply = Answer(input);
            var now = clock.GetUtcNow();
            var recorded = Channel.Record(chat with { Taken = chat.Taken.Add(new TakenId(input.Id, input.At)), LastInputAt = now }, input, reply, now);
            chats[input.Chat.Id] = recorded;
            return (recorded, reply, input.Echo is null ? null : chat.NextActivity);
        }
    }
}
