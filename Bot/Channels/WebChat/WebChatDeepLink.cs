using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Leads to our own page. The token stands behind the number sign, which no browser sends to a server: it reaches no log.</summary>
internal sealed class WebChatDeepLink(Services services) : IDeepLink
{
    public string Channel => ConversationIds.Channel;

    public bool IsOpen => true;

    public string Address(string token) => $"{services.PublicUrl}/#l={token}";
}
