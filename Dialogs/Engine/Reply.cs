using System.Collections.Immutable;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Engine;

/// <summary>The one message that a turn answers, in words, ready for any channel.</summary>
public sealed record Reply
{
    public required string Text { get; init; }
    public ImmutableArray<Button> Buttons { get; init; } = [];
    public string? Image { get; init; }
    public Expecting Expecting { get; init; }
    public Language Language { get; init; }

    /// <summary>The kind of notice that this is, where the bot speaks by itself: "test-evaluated". Channels that then want a template find it by this.</summary>
    public string? Notice { get; init; }

    /// <summary>
    /// What made the bot speak by itself ("test-evaluated"); null where it answers what was just written. Some channels carry such a message only in a form
    /// agreed on beforehand.
    /// </summary>
    public string? Occasion { get; init; }

    /// <summary>While a timed test runs: when it ends.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Repeats data of the person; a channel that can keep it from being forwarded does so.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>What the channel noted for itself when the reply was made. The engine never looks inside.</summary>
    public string? Note { get; init; }
}

/// <summary>What kind of answer is awaited, so that a client can show the right keyboard.</summary>
public enum Expecting
{
    Text,
    Number,
    Email,
    Phone,
    Choice,
    Photo,
    Nothing,
}

/// <summary>A button with its label in words. <paramref name="Url"/> opens a page; else the press comes back with step, revision and choice.</summary>
public sealed record Button(string Label, string Step, uint Revision, string Choice, string? Url = null);
