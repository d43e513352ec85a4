using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>
/// The 24 hours after a person's last message in which free words may be sent. Nothing is stored for it: the ids of inputs that a chat has taken stand with the
/// channel's time, and go along wherever the chat goes.
/// </summary>
internal static class Window
{
    public static readonly TimeSpan Length = TimeSpan.FromHours(24);

    /// <summary>What leaves in the last minute may arrive too late.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    public static bool IsOpen(ChatState chat, DateTimeOffset now)
    {
        foreach (var taken in chat.Taken)
        {
            if (now - taken.At < Length - Margin)
                return true;
        }

        return false;
    }
}
