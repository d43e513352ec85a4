using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>
/// Which sites may talk to the chat, told to browsers by CORS. A request without Origin comes from no browser page, and is judged by its token alone.
/// </summary>
internal sealed class Origins(IOptions<WebChatOptions> options)
{
    private const string Methods = "GET, POST, OPTIONS";
    private const string AllowedHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
    private const string TwoHours = "7200";

    private readonly bool any = options.Value.AnyOrigin;
    private readonly HashSet<string> allowed = Collect(options.Value);

    /// <summary>False for a stranger. Otherwise the answer's headers are set.</summary>
    public bool Admit(HttpContext context)
    {
        var origin = context.Request.Headers.Origin;
        if (StringValues.IsNullOrEmpty(origin))
            return true;
        if (origin.Count != 1 || !Allows(origin[0]!, context.Request))
            return false;
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = origin;
        headers.Vary = "Origin";
        headers.AccessControlExposeHeaders = "Retry-After";
        return true;
    }

    /// <summary>Without the two hours every message would cost two round trips.</summary>
    public static Task<Problem?> Preflight(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowMethods = Methods;
        headers.AccessControlAllowHeaders = AllowedHeaders;
        headers.AccessControlMaxAge = TwoHours;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.FromResult<Problem?>(null);
    }

    private bool Allows(string origin, HttpRequest request) =>
        any || allowed.Contains(origin) || IsOwn(origin, request.Scheme, request.Host.Value ?? "");

    private static bool IsOwn(string origin, string scheme, string host) =>
        origin.Length == scheme.Length + 3 + host.Length
        && origin.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
        && origin.AsSpan(scheme.Length, 3).SequenceEqual("://")
        && origin.EndsWith(host, StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Collect(WebChatOptions options)
    {
        var addresses = options.PublicUrl is { Length: > 0 } own ? options.AllowedOrigins.Append(own) : options.AllowedOrigins;
        return addresses.Select(address => new Uri(address).GetLeftPart(UriPartial.Authority)).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
