using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>What comes back with every status of a message: the chat and the name under which the reply went out. At most 512 characters.</summary>
internal static class Callback
{
    public const char Separator = '|';
    private const int Longest = 512;

    /// <summary>Null where it would be too long: then nothing is heard of the reply.</summary>
    public static string? Of(ChatAddress chat, string? delivery) =>
        delivery is not null && chat.Id.Length + delivery.Length < Longest ? $"{chat.Id}{Separator}{delivery}" : null;

    public static (ChatAddress Chat, string Delivery)? Read(string? data)
    {
        var at = data?.IndexOf(Separator) ?? -1;
        return at > 0 && at < data!.Length - 1 ? (new ChatAddress(WhatsAppChannel.Channel, data[..at]), data[(at + 1)..]) : null;
    }
}
