using System.Net.WebSockets;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>
/// One WebSocket. It keeps no queue of replies: only the newest state of its chat, from whose tail it sends what it has not sent. So a slow
/// reader costs no memory, and replays, live activities and doubled wake-ups are one and the same thing.
/// </summary>
internal sealed class WebChatSocket(WebSocket socket, SocketReader reader, TimeProvider clock, TimeSpan sendTimeout) : IDisposable
{
    private const int MostLive = 8;
    private const int ReceiveSize = 256;
    private const int MostReceived = 64 * 1024;
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly Queue<LiveActivity> live = new();
    private readonly CancellationTokenSource closing = new();
    private long next = reader.From;
    private ChatState? newest;
    private bool keepAlive;
    private bool sending;

    public string ConversationId => reader.ConversationId;

    /// <summary>
    /// The first state, read when the socket opened. A watermark that lies ahead of it is none of this conversation's: everything is replayed.
    /// </summary>
    public void Begin(ChatState chat)
    {
        lock (gate)
        {
            if (next > chat.NextActivity)
                next = 0;
        }

        Show(chat);
    }

    /// <summary>States may come in any order; an older one is ignored.</summary>
    public void Show(ChatState chat)
    {
        lock (gate)
        {
            if (newest is null || chat.NextActivity > newest.NextActivity)
                newest = chat;
        }

        Wake();
    }

    /// <summary>Something that is not kept. Where the reader is slow, the oldest of these goes.</summary>
    public void Show(LiveActivity activity)
    {
        lock (gate)
        {
            if (live.Count == MostLive)
                live.Dequeue();
            live.Enqueue(activity);
        }

        Wake();
    }

    /// <summary>
    /// Reads until the client leaves. Clients send nothing but empty frames, and each gets one back, so that a client can tell a dead line.
    /// </summary>
    public async Task Listen()
    {
        var buffer = new byte[ReceiveSize];
        var received = 0;
        while (true)
        {
            var result = await socket.ReceiveAsync(buffer.AsMemory(), closing.Token);
            if (result.MessageType == WebSocketMessageType.Close)
            {
                await Close(WebSocketCloseStatus.NormalClosure);
                return;
            }

            received += result.Count;
            if (received > MostReceived)
            {
                await Close(WebSocketCloseStatus.MessageTooBig);
                return;
            }

            if (!result.EndOfMessage)
                continue;
            if (received == 0)
                KeepAlive();
            received = 0;
        }
    }

    /// <summary>Says good-bye; a client that does not answer is cut off.</summary>
    public async Task Close(WebSocketCloseStatus status)
    {
        try
        {
            closing.CancelAfter(CloseTimeout);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(status, null, closing.Token);
        }
        catch (Exception fault) when (IsGone(fault))
        {
            socket.Abort();
        }
    }

    public void Dispose() => closing.Dispose();

    /// <summary>Whether this only means that the other side went away.</summary>
    public static bool IsGone(Exception fault) =>
        fault is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException;

    private void KeepAlive()
    {
        lock (gate)
            keepAlive = true;
        Wake();
    }

    private void Wake()
    {
        lock (gate)
        {
            if (sending)
                return;
            sending = true;
        }

        _ = Send();
    }

    private async Task Send()
    {
        using var frame = new PooledBuffer();
        try
        {
            while (Fill(frame))
            {
                var sent = socket.SendAsync(frame.Written, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
                if (!sent.IsCompletedSuccessfully)
                    await Within(sent.AsTask());
            }
        }
        catch (Exception)
        {
            socket.Abort(); // nobody awaits this; whatever it was, the client comes back and is replayed
        }
    }

    // The frame's memory is in use until the send has ended one way or the other.
    private async Task Within(Task sent)
    {
        try
        {
            await sent.WaitAsync(sendTimeout, clock);
        }
        catch (TimeoutException)
        {
            socket.Abort();
            await sent;
        }
    }

    private bool Fill(PooledBuffer frame)
    {
        frame.Clear();
        lock (gate)
        {
            if (live.TryDequeue(out var activity))
            {
                activity.Write(frame, reader, next, clock.GetUtcNow());
                return true;
            }

            if (newest is { } chat && chat.NextActivity > next)
            {
                var now = clock.GetUtcNow();
                var view = new TranscriptView(reader.ConversationId, reader.UserId, next, TranscriptAge.NotBefore(chat, now));
                ActivitySetWriter.Write(frame, chat.Tail, view, chat.NextActivity, now);
                next = chat.NextActivity;
                return true;
            }

            sending = keepAlive;
            keepAlive = false;
            return sending;
        }
    }
}

/// <summary>Who reads a socket, and from which activity on.</summary>
internal sealed record SocketReader(string ConversationId, string UserId, long From);
