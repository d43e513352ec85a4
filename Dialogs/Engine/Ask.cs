using System.Collections.Immutable;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Engine;

/// <summary>A question as a dialog puts it, not yet in a language.</summary>
public sealed record Ask
{
    public required Phrase Question { get; init; }
    public ImmutableArray<Choice> Choices { get; init; } = [];
    public string? Image { get; init; }
    public Expecting Expecting { get; init; }
    public DateTimeOffset? Deadline { get; init; }
}

/// <summary>
/// Something to press. <paramref name="Id"/> beginning with "/" is a command that works at any question; <paramref name="Link"/> opens a page instead.
/// </summary>
public sealed record Choice(string Id, Text Label, Link? Link = null, params string[] AlsoKnownAs);
