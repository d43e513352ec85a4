namespace Prakerja.Dialogs.Engine;

/// <summary>The list of a dialog's steps, in the order in which they are asked.</summary>
public sealed class Waterfall<TState>
{
    private readonly List<IStep<TState>> steps = [];

    public IReadOnlyList<IStep<TState>> Steps => steps;

    public Waterfall<TState> Then(IStep<TState> step)
    {
        if (steps.Any(other => other.Name == step.Name))
            throw new ArgumentException($"Two steps are named '{step.Name}'.", nameof(step));
        steps.Add(step);
        return this;
    }

    /// <summary>Does something without asking.</summary>
    public Waterfall<TState> Do(string name, Func<StepContext<TState>, StepOutcome<TState>> act) => Then(new ActStep<TState>(name, act));

    /// <summary>Opens a dialog and goes on when it is done.</summary>
    public Waterfall<TState> Open(string name, string dialog) => Then(new OpenStep<TState>(name, dialog));

    /// <summary>Asks the world. A null check goes on at once.</summary>
    public Waterfall<TState> Need(
        string name, Func<StepContext<TState>, Check?> check, Func<StepContext<TState>, CheckAnswer, StepOutcome<TState>> onAnswer, Wording.Text whileWaiting) =>
        Then(new CheckStep<TState>(name, check, onAnswer, whileWaiting));

    internal int IndexOf(string name) => steps.FindIndex(step => step.Name == name);
}
