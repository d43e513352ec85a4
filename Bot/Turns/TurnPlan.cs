using System.Collections.Immutable;
using Prakerja.Bot.Outbox;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>
/// One attempt at a turn: what it found, and all that it will change in one commit. A turn that loses its commit makes a new one.
/// </summary>
internal sealed class TurnPlan(Inbound inbound, Facts facts, Person home, long homeVersion)
{
    public Inbound Inbound => inbound;

    public Facts Facts { get; set; } = facts;

    public DateTimeOffset Now => Facts.Now;

    /// <summary>The person in whom the turn ends: another than it began with when the chat changes its person.</summary>
    public Person Home { get; set; } = home;

    /// <summary>0 where it is not stored yet.</summary>
    public long HomeVersion { get; set; } = homeVersion;

    /// <summary>The person is erased, and no chat is left that would need another.</summary>
    public bool HomeIsGone { get; set; }

    /// <summary>Where the reply goes; null: nowhere.</summary>
    public ChatAddress? Chat { get; set; }

    /// <summary>The chat in which somebody spoke or that a form names; timers and checks have none.</summary>
    public ChatAddress? Speaking { get; init; }

    /// <summary>The input presses a button of the question that stood when it came.</summary>
    public bool PressStood { get; init; }

    public LimitBook? Limits { get; set; }

    public ImmutableArray<OtherPerson> Others { get; set; } = [];
    public ImmutableArray<ChatWrite> Chats { get; set; } = [];
    public ImmutableArray<ClaimWrite> Claims { get; set; } = [];
    public ImmutableArray<EntryWrite> Entries { get; set; } = [];
    public ImmutableArray<OutboxRow> NewRows { get; set; } = [];
    public ImmutableArray<DeadLetter> DeadLetters { get; set; } = [];

    /// <summary>The claims behind the keys, so that a refused one can be told to the dialog.</summary>
    public ImmutableArray<(string Key, Claim Claim)> ClaimsByKey { get; set; } = [];

    /// <summary>Files that go after the commit.</summary>
    public ImmutableArray<PhotoDrop> Drops { get; set; } = [];

    /// <summary>Checks that run after the commit while the open question waits for them.</summary>
    public ImmutableArray<OpenCheck> Watched { get; set; } = [];

    public Reply? Reply { get; set; }

    /// <summary>The reply is this notice.</summary>
    public Notice? Notice { get; set; }

    /// <summary>Other chats in whose transcripts something was written.</summary>
    public ImmutableArray<ChatAddress> Told { get; set; } = [];

    /// <summary>The channel keeps a transcript, and something was written into it.</summary>
    public bool Recorded { get; set; }

    /// <summary>The reply stands in no transcript and in no queue: it is sent right after the commit.</summary>
    public bool SendsNow { get; set; }

    public long? ActivityId { get; set; }

    public ChatState? ChatState => Chat is null ? null : Home.Chat(Chat);

    /// <summary>Whose this chat is when the turn is done.</summary>
    public Person? PersonIn(ChatAddress chat) =>
        Home.Chat(chat) is not null ? Home : Others.FirstOrDefault(other => other.Person?.Chat(chat) is not null)?.Person;

    public Claim ClaimBehind(string claimKey)
    {
        foreach (var (key, claim) in ClaimsByKey)
        {
            if (key == claimKey)
                return claim;
        }

        throw new ArgumentException("The store refused a claim that this turn does not make.", nameof(claimKey));
    }

    public TurnChanges Changes(PersonCodec codec)
    {
        var persons = Others.IsEmpty
            ? ImmutableArray<PersonWrite>.Empty
            : [.. Others.Select(other => new PersonWrite(other.Id, other.Version, other.Person is null ? null : codec.Seal(other.Person), other.Person))];
        return new TurnChanges
        {
            Persons = HomeIsGone ? persons : persons.Add(new PersonWrite(Home.Id, HomeVersion, codec.Seal(Home), Home)),
            Chats = Chats,
            Claims = Claims,
            Limits = Limits?.Writes() ?? [],
            Entries = Entries,
            NewRows = NewRows,
            UsedRows = Inbound is Inbound.ForPerson { Row: { } row } ? [row] : [],
            DeadLetters = DeadLetters,
        };
    }
}

/// <summary>A person besides the one in whom the turn ends. <paramref name="Person"/> null: it is deleted.</summary>
internal sealed record OtherPerson(string Id, long Version, Person? Person);

/// <summary>Files of a person to be deleted: one photo, one upload, or, where both are null, all.</summary>
internal sealed record PhotoDrop(string PersonId, string? PhotoId = null, string? UploadId = null);
