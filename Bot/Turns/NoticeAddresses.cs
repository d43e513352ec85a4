using System.Collections.Immutable;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Turns;

/// <summary>The one place that decides where a person hears what nobody asked for.</summary>
internal sealed class NoticeAddresses(ChannelDirectory channels)
{
    /// <summary>
    /// The chat used last of those that are signed in, can be reached, want notices, and have not refused this one. Null: by mail and SMS.
    /// </summary>
    public ChatState? Choose(Person person, DateTimeOffset now, ImmutableArray<ChatAddress> refused)
    {
        ChatState? best = null;
        foreach (var chat in person.Chats)
        {
            if (Takes(chat, now) && !refused.Contains(chat.Address) && (best is null || chat.LastInputAt > best.LastInputAt))
                best = chat;
        }

        return best;
    }

    private bool Takes(ChatState chat, DateTimeOffset now) =>
        chat is { Unreachable: false, NoticesOff: false }
        && !(chat.SignedInAt is { } since && !SignIn.IsAlive(since, now))
        && channels.Find(chat.Address)?.Reaches(chat, now) == true;
}
