namespace Prakerja.Bot.Turns;

/// <summary>Which inputs of a chat were taken already. A channel may repeat and swap them for days.</summary>
internal static class TakenIds
{
    /// <summary>Who writes so late is asked to write again, unless it is older than this; then nobody waits for an answer any more.</summary>
    public static readonly TimeSpan WorthAsking = TimeSpan.FromHours(1);

    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromHours(1);

    public static Standing Of(ChatState chat, string id, DateTimeOffset at)
    {
        for (var index = chat.Taken.Length - 1; index >= 0; index--)
        {
            if (chat.Taken[index].Id == id)
                return index == chat.Taken.Length - 1 ? Standing.TakenLast : Standing.Taken;
        }

        return at > chat.DroppedUpTo ? Standing.New : Standing.TooOld;
    }

    /// <summary>Adds an id. Of one too many, that with the oldest time is dropped: from then on nothing as old as that is new.</summary>
    public static ChatState Take(this ChatState chat, string id, DateTimeOffset at)
    {
        if (chat.Taken.Length < ChatState.MostTaken)
            return chat with { Taken = chat.Taken.Add(new TakenId(id, at)) };
        var oldest = 0;
        for (var index = 1; index < chat.Taken.Length; index++)
        {
            if (chat.Taken[index].At < chat.Taken[oldest].At)
                oldest = index;
        }

        var dropped = chat.Taken[oldest].At;
        return chat with
        {
            Taken = chat.Taken.RemoveAt(oldest).Add(new TakenId(id, at)),
            DroppedUpTo = dropped > chat.DroppedUpTo ? dropped : chat.DroppedUpTo,
        };
    }

    /// <summary>May the sender of an input that came too late be asked now to write again?</summary>
    public static bool MayAskToRepeat(ChatState chat, DateTimeOffset at, DateTimeOffset now) =>
        now - at < WorthAsking && (chat.AskedToRepeatAt is not { } asked || now - asked >= AskAgainAfter);

    public enum Standing
    {
        New,
        Taken,

        /// <summary>Taken, and no other input of the chat since.</summary>
        TakenLast,

        /// <summary>Not kept, and so old that it may have been dropped: it has no effect.</summary>
        TooOld,
    }
}
