using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Engine;

/// <summary>A step that acts and asks nothing; whatever happens it runs the same.</summary>
internal sealed class ActStep<TState>(string name, Func<StepContext<TState>, StepOutcome<TState>> act) : IStep<TState>
{
    public string Name => name;

    public StepOutcome<TState> Run(StepContext<TState> context) => act(context);
}

/// <summary>Opens a dialog; when that is done, goes on.</summary>
internal sealed class OpenStep<TState>(string name, string dialog) : IStep<TState>
{
    public string Name => name;

    public string Dialog => dialog;

    public StepOutcome<TState> Run(StepContext<TState> context) =>
        context.Event == StepEvent.ChildDone ? context.Continue(context.State) : context.Open(context.State, dialog);
}

/// <summary>Asks the world once and waits for its answer.</summary>
internal sealed class CheckStep<TState>(
    string name,
    Func<StepContext<TState>, Check?> check,
    Func<StepContext<TState>, CheckAnswer, StepOutcome<TState>> onAnswer,
    Text whileWaiting) : IStep<TState>
{
    public string Name => name;

    public StepOutcome<TState> Run(StepContext<TState> context)
    {
        if (context is { Event: StepEvent.Checked, Answer: { } answer })
            return onAnswer(context, answer);
        if (context.Turn.IsAwaiting(context.Dialog, name))
            return context.Ask(new Ask { Question = whileWaiting, Expecting = Expecting.Nothing });
        return check(context) is { } needed ? new StepOutcome<TState>.Need(context.State, needed) : context.Continue(context.State);
    }
}
