using System.Collections.Immutable;
using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Turns;

/// <summary>Everything that one turn changes. One person, or two whenever a chat changes its person.</summary>
internal sealed record TurnChanges
{
    public ImmutableArray<PersonWrite> Persons { get; init; } = [];
    public ImmutableArray<ChatWrite> Chats { get; init; } = [];
    public ImmutableArray<ClaimWrite> Claims { get; init; } = [];
    public ImmutableArray<LimitWrite> Limits { get; init; } = [];
    public ImmutableArray<EntryWrite> Entries { get; init; } = [];

    /// <summary>A row whose key stands already replaces it.</summary>
    public ImmutableArray<OutboxRow> NewRows { get; init; } = [];

    /// <summary>Rows this turn used up. Where one is gone already the commit is Stale: somebody else took the input.</summary>
    public ImmutableArray<OutboxKey> UsedRows { get; init; } = [];

    /// <summary>Inputs on which deciding failed, kept for an operator.</summary>
    public ImmutableArray<DeadLetter> DeadLetters { get; init; } = [];
}

/// <summary><paramref name="ExpectedVersion"/> 0 means new. The stored version becomes expected + 1. A null body deletes.</summary>
internal sealed record PersonWrite(string Id, long ExpectedVersion, byte[]? Body, object? Decoded = null);

/// <summary>Links a chat to a person. <paramref name="ExpectedPersonId"/> null means the chat is new; <paramref name="PersonId"/> null unlinks.</summary>
internal sealed record ChatWrite(string ChatKey, string? ExpectedPersonId, string? PersonId);

/// <summary>Inserting a claim that oneself holds is no conflict; releasing one that another holds changes nothing.</summary>
internal sealed record ClaimWrite(string ClaimKey, string PersonId, bool Release = false);

/// <summary><paramref name="ExpectedVersion"/> 0 means new, or expired and replaced; versions go on counting through a replacement.</summary>
internal sealed record LimitWrite(string Key, long ExpectedVersion, byte[] Body, DateTimeOffset ExpiresAt);

/// <summary>
/// Puts a person's entry into a wave's list, or withdraws it (null body). <paramref name="WaveVersion"/> is the version of the wave it was
/// decided on; the commit is Stale when the wave has moved on.
/// </summary>
internal sealed record EntryWrite(int Wave, long WaveVersion, string PersonId, byte[]? Body);
