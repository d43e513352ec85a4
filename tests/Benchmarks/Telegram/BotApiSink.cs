using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace Prakerja.Benchmarks.Telegram;

/// <summary>
/// A Bot API that says yes to everything, as cheaply as it can be done. A process of its own, so that only the bot is measured. GET /count tells how many
/// messages were sent. <paramref name="onMessage"/> sees the whole request of each.
/// </summary>
internal sealed class BotApiSink(Action<ReadOnlySpan<byte>>? onMessage = null)
{
    private static readonly byte[] Message = Answer("""{"ok":true,"result":{"message_id":1,"date":1795474383,"chat":{"id":77,"type":"private"}}}""");
    private static readonly byte[] Me = Answer("""{"ok":true,"result":{"id":77,"is_bot":true,"first_name":"P","username":"prakerja_test_bot"}}""");
    private static readonly byte[] Yes = Answer("""{"ok":true,"result":true}""");

    private long sent;

    public async Task Run(int port)
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        listener.Listen(512);
        while (true)
            _ = Serve(await listener.AcceptAsync());
    }

    private async Task Serve(Socket socket)
    {
        socket.NoDelay = true;
        var received = new byte[64 * 1024];
        var length = 0;
        try
        {
            while (await socket.ReceiveAsync(received.AsMemory(length)) is var more and > 0)
            {
                length += more;
                while (WholeRequest(received.AsSpan(0, length)) is var whole and > 0)
                {
                    await socket.SendAsync(AnswerTo(received.AsSpan(0, whole)));
                    received.AsSpan(whole, length - whole).CopyTo(received);
                    length -= whole;
                }
            }
        }
        catch (SocketException)
        {
            // The bot has gone.
        }

        socket.Dispose();
    }

    private byte[] AnswerTo(ReadOnlySpan<byte> request)
    {
        var line = request[..request.IndexOf((byte)'\r')];
        if (line.IndexOf("/count"u8) > 0)
            return Answer($"{Interlocked.Read(ref sent)}");
        if (line.IndexOf("/getMe"u8) > 0)
            return Me;
        if (line.IndexOf("/sendMessage"u8) < 0 && line.IndexOf("/editMessage"u8) < 0)
            return Yes;
        if (line.IndexOf("/sendMessage"u8) > 0)
        {
            Interlocked.Increment(ref sent);
            onMessage?.Invoke(request);
        }

        return Message;
    }

    /// <summary>0: not yet.</summary>
    private static int WholeRequest(ReadOnlySpan<byte> received)
    {
        var end = received.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return 0;
        var head = received[..(end + 4)];
        var body = 0;
        var name = head.IndexOf("Content-Length: "u8);
        if (name >= 0 && !Utf8Parser.TryParse(head[(name + "Content-Length: ".Length)..], out body, out _))
            return 0;
        if (name < 0 && head.IndexOf("chunked"u8) >= 0)
            return received[(end + 4)..].IndexOf("0\r\n\r\n"u8) is var last and >= 0 ? end + 4 + last + 5 : 0;
        return received.Length >= end + 4 + body ? end + 4 + body : 0;
    }

    private static byte[] Answer(string body) =>
        System.Text.Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");
}
