using Prakerja.Bot.Turns;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>
/// How far back a transcript is replayed. Past 30 days one has to log in again, so what was said before is not shown: the phone may have changed hands.
/// </summary>
internal static class TranscriptAge
{
    public static DateTimeOffset NotBefore(ChatState chat, DateTimeOffset now)
    {
        var oldest = now - SignIn.Lasts;
        if (chat.SignedInAt is not { } since || SignIn.IsAlive(since, now))
            return oldest;
        var end = since + SignIn.Lasts;
        return end > oldest ? end : oldest;
    }
}
