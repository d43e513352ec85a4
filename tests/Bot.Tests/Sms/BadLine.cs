using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Prakerja.Bot.Tests.Sms;

/// <summary>
/// Reads requests and answers with given bytes; an empty answer closes the connection, null stays silent. With a number of answers per connection
/// it takes one request more on that connection and breaks off without a word.
/// </summary>
internal sealed class BadLine : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string? answer;
    private readonly int answersPerConnection;
    private readonly Task accepting;
    private int requests;

    public BadLine(string? answer, int answersPerConnection = int.MaxValue)
    {
        this.answer = answer;
        this.answersPerConnection = answersPerConnection;
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        accepting = Accept();
    }

    public int Port { get; }

    public int Requests => Volatile.Read(ref requests);

    public Task FirstRequest => first.Task;

    public void Stop() => listener.Stop();

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await end.CancelAsync();
        await accepting;
        end.Dispose();
    }

    private async Task Accept()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
                serving.Add(Serve(await listener.AcceptTcpClientAsync(end.Token)));
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var line = client;
        var stream = client.GetStream();
        try
        {
            for (var answers = 0; await ReadRequest(stream); answers++)
            {
                Interlocked.Increment(ref requests);
                first.TrySetResult();
                if (answer is null)
                    await Task.Delay(Timeout.Infinite, end.Token);
                if (answer is "" || answers == answersPerConnection)
                    return;
                await stream.WriteAsync(Encoding.ASCII.GetBytes(answer!), end.Token);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // the other side went away, or the test is over
        }
    }

    private async Task<bool> ReadRequest(NetworkStream stream)
    {
        var buffer = new byte[16 * 1024];
        var text = "";
        while (!IsWhole(text))
        {
            var read = await stream.ReadAsync(buffer, end.Token);
            if (read == 0)
                return false;
            text += Encoding.ASCII.GetString(buffer, 0, read);
        }
        return true;
    }

    private static bool IsWhole(string text)
    {
        var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (head < 0)
            return false;
        var length = text[..head].Split("\r\n").FirstOrDefault(header => header.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase));
        return length is null || text.Length >= head + 4 + int.Parse(length["Content-Length: ".Length..]);
    }
}
