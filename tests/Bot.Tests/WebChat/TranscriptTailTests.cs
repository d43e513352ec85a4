using System.Net.WebSockets;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Channels.WebChat;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.WebChat;

public sealed class TranscriptTailTests
{
    private static readonly DateTimeOffset Now = new(2020, 9, 3, 5, 0, 0, TimeSpan.Zero);
    private static readonly ChatAddress Address = ConversationIds.Address("AAAAAAAAAAAAAAAAAAAAAA");
    private readonly WebChatChannel channel = new(new WebChatSockets(Options.Create(new WebChatOptions()), TimeProvider.System), Options.Create(new WebChatOptions()));

    [Fact]
    public void Tail_keeps_the_last_forty_activities()
    {
        var chat = Talk(new ChatState { Address = Address }, turns: 30, text: "baik");
        Assert.Equal(62, chat.NextActivity);
        Assert.Equal(Enumerable.Range(22, 40).Select(number => (long)number), Numbers(chat));
    }

    [Fact]
    public void Tail_keeps_no_more_than_four_kilobytes_but_always_the_turn_just_had()
    {
        var chat = Talk(new ChatState { Address = Address }, turns: 30, text: new string('x', 900));
        Assert.True(chat.Tail.Length <= TranscriptTail.MostBytes);
        Assert.Equal(chat.NextActivity - 1, Numbers(chat)[^1]);

        var huge = Talk(chat, turns: 1, text: new string('x', 20_000));
        Assert.Equal([chat.NextActivity, chat.NextActivity + 1], Numbers(huge));
        Assert.Equal([huge.NextActivity, huge.NextActivity + 1], Numbers(Talk(huge, turns: 1, text: "kecil")));
    }

    [Fact]
    public void Turn_that_says_nothing_leaves_the_tail_as_it_is()
    {
        var chat = Talk(new ChatState { Address = Address }, turns: 1, text: "baik");
        Assert.Same(chat, channel.Record(chat, null, null, Now));
    }

    [Fact]
    public void Damaged_tail_ends_at_the_damage()
    {
        var chat = Talk(new ChatState { Address = Address }, turns: 3, text: "baik");
        for (var length = 0; length < chat.Tail.Length; length++)
            Assert.True(Numbers(chat with { Tail = chat.Tail[..length] }).Count < 6);
        Assert.Empty(Numbers(chat with { Tail = Enumerable.Repeat((byte)0xff, 100).ToArray() }));
    }

    [Fact]
    public async Task Reply_of_the_web_chat_is_delivered_when_it_stands_in_the_tail()
    {
        Assert.IsType<SendOutcome.Delivered>(await channel.Deliver(new ChatState { Address = Address }, null, CancellationToken.None));
    }

    [Fact]
    public async Task Reader_that_takes_nothing_is_dropped()
    {
        var clock = new FakeTimeProvider(Now);
        using var stuck = new StuckWebSocket();
        using var socket = new WebChatSocket(stuck, new SocketReader(Address.Id, "dl_1", 0), clock, TimeSpan.FromSeconds(15));
        var chat = Talk(new ChatState { Address = Address }, turns: 1, text: "baik");
        for (var times = 0; times < 1_000; times++)
            socket.Show(chat = Talk(chat, turns: 1, text: "baik"));
        Assert.Equal(1, stuck.Sends);
        clock.Advance(TimeSpan.FromSeconds(15));
        await stuck.Aborted.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    private ChatState Talk(ChatState chat, int turns, string text)
    {
        for (var turn = 0; turn < turns; turn++)
        {
            var input = new Inbound.FromChat(Address, $"i{turn}", Now, new UserInput.Words("a")) { Echo = "\"text\":\"a\"" };
            chat = channel.Record(chat, input, new Reply { Text = text }, Now);
        }

        return chat;
    }

    private static List<long> Numbers(ChatState chat)
    {
        var numbers = new List<long>();
        foreach (var entry in TranscriptTail.Read(chat.Tail))
            numbers.Add(entry.Number);
        return numbers;
    }

    private sealed class StuckWebSocket : WebSocket
    {
        private readonly TaskCompletionSource sending = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private WebSocketState state = WebSocketState.Open;

        public int Sends { get; private set; }
        public TaskCompletionSource Aborted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
        public override WebSocketCloseStatus? CloseStatus => null;
        public override string? CloseStatusDescription => null;
        public override WebSocketState State => state;
        public override string? SubProtocol => null;

        public override void Abort()
        {
            state = WebSocketState.Aborted;
            sending.TrySetException(new WebSocketException("aborted"));
            Aborted.TrySetResult();
        }

        public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
        {
            Sends++;
            return sending.Task;
        }

        public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => Task.CompletedTask;

        public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => Task.CompletedTask;

        public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override void Dispose()
        {
        }
    }
}
