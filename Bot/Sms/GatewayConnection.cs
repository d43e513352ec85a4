using System.Net.Sockets;
using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Sms;

/// <summary>
/// The HTTP side of both gateways. An SMS cannot be called back, so nothing here repeats a request: no redirects, no connection used twice
/// (the client repeats a request by itself when a kept connection ends without an answer).
/// </summary>
internal static class GatewayConnection
{
    /// <summary>A request that has begun is not given up for <paramref name="cancel"/> without an outcome: it may have gone out.</summary>
    public static async Task<SendOutcome> Send(
        HttpClient http, HttpRequestMessage request, Func<HttpResponseMessage, string, SendOutcome> read, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            using var response = await http.SendAsync(request, cancel);
            return read(response, await response.Content.ReadAsStringAsync(cancel));
        }
        catch (HttpRequestException e) when (WasNeverSent(e))
        {
            return new SendOutcome.TryLater("gateway-unreachable");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            return new SendOutcome.GaveUp("outcome-unknown");
        }
    }

    public static SocketsHttpHandler Handler(TimeSpan connectTimeout, bool proxy) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = proxy,
        PooledConnectionLifetime = TimeSpan.Zero,
        ConnectCallback = (context, cancel) => Connect(context, connectTimeout, cancel),
    };

    private static bool WasNeverSent(HttpRequestException e) =>
        e.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    // The handler's own ConnectTimeout looks like any other time-out afterwards; a connection that never stood has to be told apart.
    private static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, TimeSpan connectTimeout, CancellationToken cancel)
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
