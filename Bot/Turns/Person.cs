using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Turns;

/// <summary>
/// One human being as stored: the aggregate of every turn. Anonymous until an account is confirmed or logged in to.
/// All linked chats share one stack and one draft by construction.
/// </summary>
internal sealed record Person
{
    public const int MostChats = 5;

    public required string Id { get; init; }
    public Applicant Applicant { get; init; } = new();
    public required Conversation Conversation { get; init; }
    public ImmutableArray<ChatState> Chats { get; init; } = [];

    /// <summary>Set when the person was erased and only answers repeats; the row is deleted then.</summary>
    public DateTimeOffset? DeleteAt { get; init; }

    public Subject Subject => new(Id, Applicant, Conversation);

    public ChatState? Chat(ChatAddress address) => IndexOf(address) is var index and >= 0 ? Chats[index] : null;

    public Person With(ChatState chat) =>
        this with { Chats = IndexOf(chat.Address) is var index and >= 0 ? Chats.SetItem(index, chat) : Chats.Add(chat) };

    public Person Without(ChatAddress address) =>
        IndexOf(address) is var index and >= 0 ? this with { Chats = Chats.RemoveAt(index) } : this;

    private int IndexOf(ChatAddress address)
    {
        for (var index = 0; index < Chats.Length; index++)
        {
            if (Chats[index].Address == address)
                return index;
        }

        return -1;
    }
}

/// <summary>What one linked chat needs so that nothing takes effect twice.</summary>
internal sealed record ChatState
{
    public const int MostTaken = 64;

    public required ChatAddress Address { get; init; }

    /// <summary>How the chat is named to people: "Chrome, Android".</summary>
    public string Name { get; init; } = "";

    /// <summary>
    /// Ids of inputs already taken with the channel's time, in the order in which they were taken; at most <see cref="MostTaken"/>. Kept beside the JSON.
    /// </summary>
    [JsonIgnore]
    public ImmutableArray<TakenId> Taken { get; init; } = [];

    /// <summary>The time of the newest id that was dropped from <see cref="Taken"/>. What is not kept and not newer has no effect.</summary>
    public DateTimeOffset DroppedUpTo { get; init; }

    /// <summary>The last reply, until it is known to be sent and a later one replaces it.</summary>
    public StoredReply? Reply { get; init; }

    /// <summary>
    /// Replies whose first try failed, oldest first. Where there is one, a row of the outbox sends them, and later replies join them here,
    /// so that none overtakes another.
    /// </summary>
    public ImmutableArray<QueuedReply> Queued { get; init; } = [];

    public DateTimeOffset LastInputAt { get; init; }

    /// <summary>When the chat was signed in to the account of this person; null for an anonymous one.</summary>
    public DateTimeOffset? SignedInAt { get; init; }

    /// <summary>The number that the channel told last as this chat's own; it belongs to the chat, whoever uses it.</summary>
    public string? Phone { get; init; }

    /// <summary>The channel said that nothing reaches this chat any more (blocked, deleted); its next input, or the channel's word, revives it.</summary>
    public bool Unreachable { get; init; }

    /// <summary>STOP was said here: notices go elsewhere. Answers to what is said here go on.</summary>
    public bool NoticesOff { get; init; }

    /// <summary>When the sender of a message that came too late was last asked to write again.</summary>
    public DateTimeOffset? AskedToRepeatAt { get; init; }

    /// <summary>The name under which a reply of this chat goes out, so that a report about it can be told from others; null: it has none.</summary>
    public string? DeliveryOf(Reply reply)
    {
        foreach (var queued in Queued)
        {
            if (ReferenceEquals(queued.Reply, reply))
                return queued.Id;
        }

        return Reply is { } kept && ReferenceEquals(kept.Reply, reply) ? kept.InputId : null;
    }

    /// <summary>The number of the next activity of this chat's transcript; it goes on counting when the chat changes its person.</summary>
    public long NextActivity { get; init; } = 2;

    /// <summary>The transcript's tail as its channel writes it; a turn never looks inside. Kept beside the JSON, not in it.</summary>
    [JsonIgnore]
    public byte[] Tail { get; init; } = [];
}

internal sealed record TakenId(string Id, DateTimeOffset At);

/// <summary>
/// A reply with the input that it answers and the run (process start) that committed it. <paramref name="Sent"/>: delivered, or in the outbox.
/// </summary>
internal sealed record StoredReply(string InputId, string Run, bool Sent, Reply Reply)
{
    public Notice? Notice { get; init; }
}

/// <summary><paramref name="Again"/>: the channel took it once and reported later that it did not arrive; there is no third time.</summary>
internal sealed record QueuedReply(string Id, Reply Reply, bool Again = false)
{
    /// <summary>Where this chat refuses the reply, or is left before it went, the notice takes the next address.</summary>
    public Notice? Notice { get; init; }
}
