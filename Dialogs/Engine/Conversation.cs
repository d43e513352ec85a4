using System.Collections.Immutable;
using System.Text.Json;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Engine;

/// <summary>Where a person stands in the dialogs. One per person: all chats linked to it share the stack.</summary>
public sealed record Conversation
{
    /// <summary>Raised whenever a question is asked anew, answered, left or changed. Buttons and forms of another revision change nothing.</summary>
    public uint Revision { get; init; }

    public Language Language { get; init; }

    /// <summary>The bottom is the first.</summary>
    public ImmutableArray<Frame> Stack { get; init; } = [];

    /// <summary>How often the open question was answered in a way that was not understood.</summary>
    public int Attempt { get; init; }

    /// <summary>The part of the journey whose progress line was shown last.</summary>
    public string? Part { get; init; }

    public DateTimeOffset? LastInputAt { get; init; }

    public ImmutableArray<OpenCheck> Checks { get; init; } = [];

    /// <summary>A photo sent while another was being checked: the answer to the next photo question.</summary>
    public string? KeptPhoto { get; init; }

    public Frame? Top => Stack.IsEmpty ? null : Stack[^1];

    public Conversation WithTop(Frame frame) => this with { Stack = Stack.SetItem(Stack.Length - 1, frame) };

    public Conversation Push(Frame frame) => this with { Stack = Stack.Add(frame) };

    public Conversation Pop() => this with { Stack = Stack.RemoveAt(Stack.Length - 1) };

    /// <summary>Leaves everything but the bottom dialog.</summary>
    public Conversation ToRoot() => this with { Stack = Stack.Length > 1 ? Stack[..1] : Stack, Part = null, Attempt = 0 };
}

/// <summary>
/// One dialog on the stack and the named step it stands at.
/// <paramref name="Forced"/>: the step is asked although it has an answer (back, change).
/// <paramref name="Change"/>: the frame was opened to change an answer and ends as soon as nothing of its own is open.
/// <paramref name="State"/>: what the dialog itself remembers; null where its answers live in the applicant.
/// </summary>
public sealed record Frame(string Dialog, int Version, string Step, bool Forced = false, bool Change = false, JsonElement? State = null)
{
    public string Place => $"{Dialog}/{Step}";
}
