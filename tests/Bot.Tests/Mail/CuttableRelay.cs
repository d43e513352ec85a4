using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Prakerja.Bot.Tests.Mail;

/// <summary>Passes bytes on to a port until it is told to cut every line.</summary>
internal sealed class CuttableRelay : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> lines = [];
    private readonly Task accepting;

    public CuttableRelay(int target)
    {
        listener.Start();
        accepting = Accept(target);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public void CutAll()
    {
        while (lines.TryTake(out var line))
            line.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await accepting;
        CutAll();
    }

    private async Task Accept(int target)
    {
        while (true)
        {
            TcpClient near;
            try
            {
                near = await listener.AcceptTcpClientAsync();
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                return;
            }
            var far = new TcpClient();
            await far.ConnectAsync(IPAddress.Loopback, target);
            lines.Add(near);
            lines.Add(far);
            _ = Copy(near, far);
            _ = Copy(far, near);
        }
    }

    private static async Task Copy(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // cut
        }
    }
}
