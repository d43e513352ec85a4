using System.Net.Sockets;

namespace Prakerja.Bot.Sms;

/// <summary>
/// Sends a request at most once, on a connection of its own. The stock handler does not: when a connection ends without an answer it sends a request
/// without a body up to three times more (seen with .NET 10: a gateway that died after taking an SMS got it four times).
/// </summary>
internal sealed class OnceOnlyHandler(TimeSpan connectTimeout, bool proxy) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var connected = false;
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = proxy,
            ConnectCallback = async (context, cancel) =>
            {
                // A request with a body is not repeated, and may need a second connection to log in to a proxy.
                if (connected && request.Content is null)
                    throw new IOException("The request was sent before.");
                var stream = await Connect(context, cancel);
                connected = true;
                return stream;
            },
        };
        using var once = new HttpMessageInvoker(handler);
        try
        {
            var response = await once.SendAsync(request, cancellationToken);
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            return response;
        }
        catch (HttpRequestException e) when (connected && e.HttpRequestError == HttpRequestError.ConnectionError)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection ended without an answer.", e);
        }
    }

    // The handler's own ConnectTimeout looks like any other time-out afterwards; a connection that never stood has to be told apart.
    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            timeout.CancelAfter(connectTimeout);
            await socket.ConnectAsync(context.DnsEndPoint, timeout.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception e)
        {
            socket.Dispose();
            if (e is OperationCanceledException && !cancel.IsCancellationRequested)
                throw new SocketException((int)SocketError.TimedOut);
            throw;
        }
    }
}
