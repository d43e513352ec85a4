using System.Globalization;
using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>The absolute ws(s) address of a conversation's stream.</summary>
internal sealed class StreamAddresses(StreamTickets tickets, IOptions<WebChatOptions> options)
{
    private readonly string? publicRoot = options.Value.PublicUrl is { Length: > 0 } url ? ToWebSocket(url.TrimEnd('/')) : null;

    public string Of(HttpContext context, string conversationId, long watermark, string? locale)
    {
        var request = context.Request;
        var root = publicRoot ?? $"{(request.IsHttps ? "wss" : "ws")}://{request.Host.Value}";
        var ticket = tickets.Issue(conversationId, locale);
        return string.Create(
            CultureInfo.InvariantCulture, $"{root}{WebChatRoutes.Prefix}/conversations/{conversationId}/stream?watermark={watermark}&t={ticket}");
    }

    private static string ToWebSocket(string url) => "ws" + url["http".Length..];
}
