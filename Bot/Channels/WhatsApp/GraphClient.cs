using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>
/// One request to the Graph API, or to the proxy of a solution provider. Nothing here writes addresses or bodies into a log, and no request is repeated:
/// the API knows no key by which a second one could be told from a new message.
/// </summary>
internal sealed class GraphClient : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };
    private static readonly TimeSpan FreshConnections = TimeSpan.FromMinutes(5);

    private readonly HttpClient http;
    private readonly Uri url;
    private readonly string header;
    private readonly string token;
    private readonly TimeProvider time;

    public GraphClient(IOptions<WhatsAppOptions> options, TimeProvider time)
    {
        var settings = options.Value;
        url = settings.MessagesUrl;
        header = settings.AuthHeader;
        token = header.Equals(WhatsAppOptions.MetaHeader, StringComparison.OrdinalIgnoreCase) ? $"Bearer {settings.AccessToken}" : settings.AccessToken;
        this.time = time;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = FreshConnections,
            ActivityHeadersPropagator = null,
        };
        http = new HttpClient(handler) { Timeout = settings.Timeout };
    }

    public async Task<GraphAnswer> Post(byte[] body, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = Json;
        request.Headers.TryAddWithoutValidation(header, token);
        try
        {
            using var response = await http.SendAsync(request, cancel);
            var status = (int)response.StatusCode;
            if (response.IsSuccessStatusCode)
                return GraphAnswer.Taken;
            var (code, subcode) = CodeOf(await response.Content.ReadAsByteArrayAsync(cancel));
            return new GraphAnswer(status, code, subcode, WaitOf(response));
        }
        catch (HttpRequestException fault) when (WasNeverSent(fault))
        {
            return GraphAnswer.NotSent;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException)
        {
            return GraphAnswer.Unknown;
        }
    }

    public void Dispose() => http.Dispose();

    private static bool WasNeverSent(HttpRequestException fault) => fault.HttpRequestError is HttpRequestError.NameResolutionError
        or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    private static (int? Code, int? Subcode) CodeOf(byte[] answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("error"u8, out var error)
                || error.ValueKind != JsonValueKind.Object)
                return (null, null);
            return (Number(error, "code"), Number(error, "error_subcode"));
        }
        catch (JsonException) // a proxy's page
        {
            return (null, null);
        }
    }

    private static int? Number(JsonElement from, string name) =>
        from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    private TimeSpan? WaitOf(HttpResponseMessage response)
    {
        if (response.StatusCode != HttpStatusCode.TooManyRequests)
            return null;
        if (response.Headers.RetryAfter is { } after)
            return after.Delta ?? (after.Date is { } date && date > time.GetUtcNow() ? date - time.GetUtcNow() : null);
        return response.Headers.TryGetValues("X-Business-Use-Case-Usage", out var usage) ? MinutesOf(string.Concat(usage)) : null;
    }

    /// <summary>{"id":[{"estimated_time_to_regain_access":5}]}, in minutes; wherever it stands.</summary>
    private static TimeSpan? MinutesOf(string usage)
    {
        const string Name = "\"estimated_time_to_regain_access\":";
        var at = usage.IndexOf(Name, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var digits = usage.AsSpan(at + Name.Length).TrimStart();
        var length = digits.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : digits.Length;
        return int.TryParse(digits[..Math.Min(length, 6)], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes > 0
            ? TimeSpan.FromMinutes(minutes)
            : null;
    }
}

/// <param name="Status">200, or that of the refusal; 0 where no request was made or its outcome is not known.</param>
/// <param name="Code">Of the error.</param>
/// <param name="Subcode">Of the error.</param>
/// <param name="Wait">What the answer asks for.</param>
internal sealed record GraphAnswer(int Status, int? Code = null, int? Subcode = null, TimeSpan? Wait = null)
{
    public static readonly GraphAnswer Taken = new(StatusCodes.Status200OK);
    public static readonly GraphAnswer NotSent = new(0);

    /// <summary>The request went out, and nobody knows what became of it; a status may tell.</summary>
    public static readonly GraphAnswer Unknown = new(0);
}
