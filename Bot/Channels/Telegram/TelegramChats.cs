using System.Globalization;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>Chats of Telegram as the turn names them. In a private chat the chat's id is the person's.</summary>
internal static class TelegramChats
{
    public const string Channel = "telegram";

    public static ChatAddress Address(long id) => new(Channel, id.ToString(CultureInfo.InvariantCulture));

    public static long Id(ChatAddress chat) => long.Parse(chat.Id, CultureInfo.InvariantCulture);
}
