using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Prakerja.Benchmarks.DirectLine;

/// <summary>One kept connection that posts and reads the answer, without HttpClient: the load generator must not take the processors of what it measures.</summary>
internal sealed class HttpLine(int port, string path, string headers) : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] received = new byte[16 * 1024];
    private readonly string head =
        $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{headers}Content-Type: application/json\r\nContent-Length: ";

    public async Task Connect() => await socket.ConnectAsync(IPAddress.Loopback, port);

    /// <summary>Throws where the answer is not 200.</summary>
    public async Task Post(string body)
    {
        await socket.SendAsync(Encoding.UTF8.GetBytes($"{head}{Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));
        var length = 0;
        while (!IsWhole(received.AsSpan(0, length)))
        {
            var more = await socket.ReceiveAsync(received.AsMemory(length));
            if (more == 0)
                throw new IOException("The server closed the connection.");
            length += more;
        }

        if (!received.AsSpan(0, length).StartsWith("HTTP/1.1 200"u8))
            throw new IOException(Encoding.UTF8.GetString(received, 0, length));
    }

    public void Dispose() => socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return false;
        var name = answer.IndexOf("Content-Length: "u8);
        return name >= 0 && Utf8Parser.TryParse(answer[(name + "Content-Length: ".Length)..], out int body, out _) && answer.Length >= end + 4 + body;
    }
}
