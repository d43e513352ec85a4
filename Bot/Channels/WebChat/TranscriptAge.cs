using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>
/// How far back a transcript is replayed. Past 30 days one has to log in again, so what was said before is not shown: the phone may have changed hands.
/// </summary>
internal static class TranscriptAge
{
    public static readonly TimeSpan Most = TimeSpan.FromDays(30);

    public static DateTimeOffset NotBefore(ChatState chat, DateTimeOffset now)
    {
        var oldest = now - Most;
        return chat.SignedInAt is { } signedIn && now - signedIn > Most && signedIn + Most > oldest ? signedIn + Most : oldest;
    }
}
