using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Engine;

/// <summary>What a step decided.</summary>
public abstract record StepOutcome<TState>
{
    private StepOutcome()
    {
    }

    /// <summary>Waits here for an answer.</summary>
    public sealed record Ask(Engine.Ask Question) : StepOutcome<TState>;

    /// <summary>The input is no answer to the question; the question stands, with more help.</summary>
    public sealed record Unclear(Phrase Why) : StepOutcome<TState>;

    /// <summary>On to the next step; past the last one the dialog is finished.</summary>
    public sealed record Continue(TState State) : StepOutcome<TState>;

    /// <summary>On to a step by its name, asked even if it has an answer when <paramref name="Forced"/>.</summary>
    public sealed record GoTo(TState State, string Step, bool Forced = false) : StepOutcome<TState>;

    /// <summary>Waits here for the world.</summary>
    public sealed record Need(TState State, Check Check) : StepOutcome<TState>;

    /// <summary>Opens a dialog on top; this step hears when it is done.</summary>
    public sealed record Open(TState State, string Dialog, Engine.FrameStart? Start = null) : StepOutcome<TState>;

    /// <summary>This dialog is done.</summary>
    public sealed record Finish(TState State) : StepOutcome<TState>;

    /// <summary>Everything but the bottom dialog is left; the draft stays.</summary>
    public sealed record ToRoot(TState State) : StepOutcome<TState>;

    /// <summary>This dialog gives way to another at the same place of the stack.</summary>
    public sealed record Become(TState State, string Dialog) : StepOutcome<TState>;
}

/// <summary>Where and with what a dialog begins, when not at its first step with nothing.</summary>
public sealed record FrameStart(string? Step = null, System.Text.Json.JsonElement? State = null, bool Forced = false, bool Change = false);
