using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Leads to our own page. The token stands behind the number sign, which no browser sends to a server: it reaches no log.</summary>
internal sealed class WebChatDeepLink(IOptions<WebChatOptions> options) : IDeepLink
{
    private readonly string root = options.Value.PublicUrl?.TrimEnd('/') ?? "";

    public string Channel => ConversationIds.Channel;

    public bool IsOpen => root.Length > 0;

    public string Address(string token) => $"{root}/#l={token}";
}
