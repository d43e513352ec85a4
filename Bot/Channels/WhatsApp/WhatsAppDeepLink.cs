using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>A link that opens WhatsApp with the token ready to be sent. Without our number it cannot be made.</summary>
internal sealed class WhatsAppDeepLink(IOptions<WhatsAppOptions> options) : IDeepLink
{
    private readonly string number = options.Value.Number.TrimStart('+');

    public string Channel => WhatsAppChannel.Channel;

    public bool IsOpen => number.Length > 0;

    public string Address(string token) => $"https://wa.me/{number}?text={LinkPayload.Prefix}{token}";
}
