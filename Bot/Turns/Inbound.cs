using System.Net;
using Prakerja.Bot.Outbox;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>
/// What starts a turn. Plain values: no sockets, no delegates, no HttpContext.
/// </summary>
internal abstract record Inbound(UserInput Input)
{
    /// <summary>
    /// Somebody wrote, pressed or sent a photo in a chat. The channel may repeat it; <paramref name="Id"/> is one and the same then.
    /// <paramref name="At"/> is the channel's time (web chat: the time of receipt).
    /// </summary>
    public sealed record FromChat(ChatAddress Chat, string Id, DateTimeOffset At, UserInput Input) : Inbound(Input)
    {
        public string ChatName { get; init; } = "";

        /// <summary>What the channel keeps of the input in its transcript; see <see cref="IChannel.Record"/>.</summary>
        public string? Echo { get; init; }

        /// <summary>Where the sender's own connection comes from; null where a platform stands between.</summary>
        public IPAddress? Caller { get; init; }

        /// <summary>The number that the channel itself vouches for as this chat's, as the channel writes it; null: it tells none.</summary>
        public string? Phone { get; init; }

        /// <summary>The channel's own name of the message, where the channel may have to come back to it.</summary>
        public string? MessageId { get; init; }

        /// <summary>BCP-47, as the channel tells it at the first message.</summary>
        public string? Locale { get; init; }
    }

    /// <summary>
    /// A form, a timer or a check for one person's conversation. Nobody repeats it; <paramref name="Row"/> is the outbox row that brought it, deleted in the
    /// same commit, and an input whose row is gone is dropped. <paramref name="Chat"/> is where the reply goes; null: the chat used last.
    /// </summary>
    public sealed record ForPerson(string PersonId, ChatAddress? Chat, OutboxKey? Row, UserInput Input) : Inbound(Input)
    {
        /// <summary>The row that takes the place of the used one in the same commit: the check stays open and is asked again.</summary>
        public OutboxRow? Successor { get; init; }
    }
}

/// <summary>How a turn ended.</summary>
internal abstract record TurnOutcome
{
    private TurnOutcome()
    {
    }

    /// <summary>Committed. <paramref name="ActivityId"/> is the number under which the chat's transcript keeps the input, where it keeps one.</summary>
    public sealed record Taken(Reply? Reply, long? ActivityId) : TurnOutcome
    {
        /// <summary>The input pressed a button of the question that was open, not an old one.</summary>
        public bool PressStood { get; init; }
    }

    /// <summary>The same input was taken before; it had no second effect.</summary>
    public sealed record Repeated : TurnOutcome;

    /// <summary>Had no effect: outdated form, row gone, person gone, too old.</summary>
    public sealed record Dropped(string Reason) : TurnOutcome;
}
