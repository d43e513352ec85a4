using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Engine;

/// <summary>A waterfall with a typed state. Where the state lives is the only thing that its two kinds decide.</summary>
public abstract class Dialog<TState> : IDialog
{
    private readonly Lazy<Waterfall<TState>> waterfall;
    private readonly Lazy<IReadOnlyList<string>> names;
    private readonly Lazy<IReadOnlyList<(string, string)>> children;

    protected Dialog()
    {
        waterfall = new(Define);
        names = new(() => [.. waterfall.Value.Steps.Select(step => step.Name)]);
        children = new(() => [.. waterfall.Value.Steps.OfType<OpenStep<TState>>().Select(step => (step.Name, step.Dialog))]);
    }

    public abstract string Name { get; }

    public virtual int Version => 1;

    public IReadOnlyList<string> Steps => names.Value;

    public IReadOnlyList<(string Step, string Dialog)> Children => children.Value;

    protected abstract Waterfall<TState> Define();

    protected abstract TState Load(Turn turn, Frame frame);

    /// <summary>Keeps the state and gives the frame that goes on.</summary>
    protected abstract Frame Save(Turn turn, Frame frame, TState state);

    public virtual bool TakeElsewhere(Turn turn, UserInput input, OpenCheck? check) => false;

    public Move Run(Turn turn, StepEvent happened, UserInput? input = null, OpenCheck? check = null, CheckAnswer? answer = null)
    {
        var frame = turn.Conversation.Top!;
        var step = StepOf(frame);
        var outcome = step.Run(Context(turn, frame, step, happened) with { Input = input, Check = check, Answer = answer });
        switch (outcome)
        {
            case StepOutcome<TState>.Ask ask:
                return new Move.Asked(ask.Question);
            case StepOutcome<TState>.Unclear unclear:
                return new Move.Unclear(unclear.Why);
            case StepOutcome<TState>.Continue next:
                return Go(turn, next.State, waterfall.Value.IndexOf(step.Name) + 1, forced: false);
            case StepOutcome<TState>.GoTo there:
                return Go(turn, there.State, waterfall.Value.IndexOf(there.Step), there.Forced);
            case StepOutcome<TState>.Need need:
                Keep(turn, need.State);
                turn.Await(Name, step.Name, need.Check);
                return new Move.Waits();
            case StepOutcome<TState>.Open open:
                Keep(turn, open.State);
                return new Move.Opened(open.Dialog, open.Start);
            case StepOutcome<TState>.Finish finish:
                Keep(turn, finish.State);
                return new Move.Done();
            case StepOutcome<TState>.ToRoot root:
                Keep(turn, root.State);
                return new Move.Left();
            case StepOutcome<TState>.Become become:
                Keep(turn, become.State);
                return new Move.Became(become.Dialog);
            default:
                throw new InvalidOperationException($"{Name}/{step.Name} gave no outcome.");
        }
    }

    public IReadOnlyList<QuestionView> Questions(Turn turn, Frame frame)
    {
        var state = Load(turn, frame);
        return
        [
            .. waterfall.Value.Steps.OfType<IQuestion<TState>>().Select(question => new QuestionView(
                Name, question.Name, question.Label, question.AlsoKnownAs, question.Applies(turn, state), question.IsAnswered(state),
                question.Shown(state), question.ChangedBy(turn), question.TakesAnyWords)),
        ];
    }

    public bool Offers(Turn turn, string words)
    {
        var frame = turn.Conversation.Top!;
        return StepOf(frame) is IQuestion<TState> question && question.Offers(Context(turn, frame, question, StepEvent.Input), words);
    }

    protected StepContext<TState> Context(Turn turn, Frame frame, IStep<TState> step, StepEvent happened) =>
        new(turn, Load(turn, frame), happened) { Forced = frame.Forced, Dialog = Name, Step = step.Name };

    /// <summary>The step of this frame; where it is gone, the first one: answered questions are passed over from there.</summary>
    private IStep<TState> StepOf(Frame frame) =>
        waterfall.Value.IndexOf(frame.Step) is var index and >= 0 ? waterfall.Value.Steps[index] : waterfall.Value.Steps[0];

    private void Keep(Turn turn, TState state) => turn.Conversation = turn.Conversation.WithTop(Save(turn, turn.Conversation.Top!, state));

    private Move Go(Turn turn, TState state, int index, bool forced)
    {
        if (index < 0)
            throw new InvalidOperationException($"{Name} has no such step.");
        Keep(turn, state);
        if (index >= waterfall.Value.Steps.Count)
            return new Move.Done();
        var frame = turn.Conversation.Top! with { Step = waterfall.Value.Steps[index].Name, Forced = forced, Version = Version };
        turn.Conversation = turn.Conversation.WithTop(frame);
        return new Move.Went();
    }
}

/// <summary>A dialog whose answers are part of the applicant: they outlive the dialog and are never asked twice.</summary>
public abstract class DraftDialog<TPart> : Dialog<TPart>
{
    protected abstract TPart Get(Applicant applicant);

    protected abstract Applicant Put(Applicant applicant, TPart part);

    protected sealed override TPart Load(Turn turn, Frame frame) => Get(turn.Applicant);

    protected sealed override Frame Save(Turn turn, Frame frame, TPart state)
    {
        turn.Applicant = Put(turn.Applicant, state);
        return frame;
    }
}

/// <summary>A dialog that remembers only while it is open; its state lies in its frame.</summary>
public abstract class FrameDialog<TState>(JsonTypeInfo<TState> json) : Dialog<TState>
    where TState : class, new()
{
    protected sealed override TState Load(Turn turn, Frame frame) =>
        frame.State is { } state && frame.Dialog == Name ? state.Deserialize(json) ?? new TState() : new TState();

    protected sealed override Frame Save(Turn turn, Frame frame, TState state) =>
        frame with { State = JsonSerializer.SerializeToElement(state, json) };
}
