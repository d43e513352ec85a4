namespace Prakerja.Dialogs.Engine;

/// <summary>Why a step runs.</summary>
public enum StepEvent
{
    /// <summary>The dialog has come to this step.</summary>
    Arrive,

    /// <summary>The person answered.</summary>
    Input,

    /// <summary>The dialog that this step opened is done.</summary>
    ChildDone,

    /// <summary>The check that this step needed is answered.</summary>
    Checked,

    /// <summary>Nothing happened here; the open question is shown again.</summary>
    AskAgain,
}

/// <summary>What a step sees when it runs.</summary>
public sealed record StepContext<TState>(Turn Turn, TState State, StepEvent Event)
{
    public UserInput? Input { get; init; }
    public CheckAnswer? Answer { get; init; }
    public OpenCheck? Check { get; init; }

    /// <summary>Asked although it has an answer: the person came back to it.</summary>
    public bool Forced { get; init; }

    public required string Dialog { get; init; }
    public required string Step { get; init; }

    public string Place => $"{Dialog}/{Step}";

    public Facts Facts => Turn.Facts;

    public void Say(Wording.Phrase phrase) => Turn.Say(phrase);

    public void Do(Effect effect) => Turn.Do(effect);

    public StepOutcome<TState> Ask(Ask ask) => new StepOutcome<TState>.Ask(ask);

    public StepOutcome<TState> Unclear(Wording.Phrase why) => new StepOutcome<TState>.Unclear(why);

    public StepOutcome<TState> Continue(TState state) => new StepOutcome<TState>.Continue(state);

    public StepOutcome<TState> GoTo(TState state, string step, bool forced = false) => new StepOutcome<TState>.GoTo(state, step, forced);

    public StepOutcome<TState> Open(TState state, string dialog, FrameStart? start = null) => new StepOutcome<TState>.Open(state, dialog, start);

    public StepOutcome<TState> ToRoot(TState state) => new StepOutcome<TState>.ToRoot(state);

    public StepOutcome<TState> Need(TState state, Check check) => new StepOutcome<TState>.Need(state, check);

    public StepOutcome<TState> Finish(TState state) => new StepOutcome<TState>.Finish(state);
}
