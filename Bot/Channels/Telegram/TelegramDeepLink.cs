using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>A link that opens our chat in Telegram with the token behind "/start". Telegram tells us our name; until then it is not offered.</summary>
internal sealed class TelegramDeepLink : IDeepLink
{
    private volatile string? name;

    public string Channel => TelegramChats.Channel;

    public bool IsOpen => name is not null;

    public void Learn(string? userName) => name = userName is { Length: > 0 } ? userName : null;

    public string Address(string token) => $"https://t.me/{name}?start={LinkPayload.Prefix}{token}";
}
