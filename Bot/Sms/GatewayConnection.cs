using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Sms;

/// <summary>
/// The HTTP side of both gateways. An SMS cannot be called back, so nothing here repeats a request, and what is not certainly unsent counts as sent.
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

    private static bool WasNeverSent(HttpRequestException e) =>
        e.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
}
