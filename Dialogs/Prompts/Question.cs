using System.Collections.Immutable;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Prompts;

/// <summary>
/// A named question of a dialog: how it is asked, where its answer is kept, how it is shown. Going back, changing, the summary and the resume all
/// follow from it.
/// </summary>
public sealed class Question<TState, T>(string name, Text label, IPrompt<T> prompt, Func<TState, bool> has, Func<TState, T, TState> set) : IQuestion<TState>
{
    private readonly List<(Choice Choice, Func<StepContext<TState>, StepOutcome<TState>> Act, Func<StepContext<TState>, bool> When)> actions = [];

    public string Name => name;

    public Text Label => label;

    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>How the answer is shown to its owner; null: never.</summary>
    public Func<TState, Phrase?> Show { get; init; } = _ => null;

    /// <summary>Whether the question is asked at all.</summary>
    public Func<Turn, TState, bool> When { get; init; } = (_, _) => true;

    /// <summary>The dialog that changes the answer, "" where it cannot be changed, null where it is simply asked again.</summary>
    public Func<Turn, string?> ChangeBy { get; init; } = _ => null;

    /// <summary>Looks at an understood answer before it is kept; may ask back. Null keeps it and goes on.</summary>
    public Func<StepContext<TState>, T, StepOutcome<TState>?>? Consider { get; init; }

    /// <summary>Adds to the question what it must name: a number it went to, a wave and its closing.</summary>
    public Func<StepContext<TState>, Phrase, Phrase>? NameIt { get; init; }

    /// <summary>Runs before the question is put, where something has to be done first; null goes on to the question.</summary>
    public Func<StepContext<TState>, StepOutcome<TState>?>? Before { get; init; }

    /// <summary>Takes a one-time form that answers this question in another way.</summary>
    public Func<StepContext<TState>, FormResult, StepOutcome<TState>?>? TakeForm { get; init; }

    /// <summary>More choices from the third failure on: another way.</summary>
    public ImmutableArray<Choice> OtherWays { get; init; } = [new(Choices.Contact, PromptTexts.Contact), new(Choices.Back, PromptTexts.Back)];

    public bool TakesAnyWords => prompt.TakesAnyWords;

    public bool Applies(Turn turn, TState state) => When(turn, state);

    public bool IsAnswered(TState state) => has(state);

    public Phrase? Shown(TState state) => has(state) ? Show(state) : null;

    public string? ChangedBy(Turn turn) => ChangeBy(turn);

    /// <summary>What is offered as a command is left to the commands, so that it does the same typed as pressed.</summary>
    public bool Offers(StepContext<TState> context, string words) =>
        prompt.Offers(words) || ChoiceMatcher.IsExactly(words, [.. Available(context).Select(action => action.Choice).Where(choice => !choice.Id.StartsWith('/'))]);

    /// <summary>Something else to do at this question: send the code again, use a form.</summary>
    public Question<TState, T> Offer(
        Choice choice, Func<StepContext<TState>, StepOutcome<TState>> act, Func<StepContext<TState>, bool>? when = null)
    {
        actions.Add((choice, act, when ?? (_ => true)));
        return this;
    }

    public StepOutcome<TState> Run(StepContext<TState> context)
    {
        if (!When(context.Turn, context.State))
            return context.Continue(context.State);
        if (context.Event != StepEvent.Input && Before?.Invoke(context) is { } first)
            return first;
        if (context.Event != StepEvent.Input)
            return has(context.State) && !context.Forced ? context.Continue(context.State) : Ask(context);
        var prompted = new PromptContext(context.Turn, context.Place);
        if (context.Input is UserInput.Form form && TakeForm?.Invoke(context, form.Result) is { } taken)
            return taken;
        if (Action(context, exactly: true) is { } act)
            return act(context);
        return prompt.Read(context.Input!, prompted) switch
        {
            Answer<T>.Understood understood =>
                Consider?.Invoke(context, understood.Value) ?? context.Continue(set(context.State, understood.Value)),
            Answer<T>.Unclear unclear => Action(context, exactly: false)?.Invoke(context) ?? context.Unclear(unclear.Why),
            _ => throw new InvalidOperationException($"{context.Place} read nothing."),
        };
    }

    /// <summary>The question as it is put now, with everything that can be pressed.</summary>
    public StepOutcome<TState> Ask(StepContext<TState> context)
    {
        var ask = prompt.Ask(new PromptContext(context.Turn, context.Place));
        var more = Available(context).Select(action => action.Choice);
        if (context.Turn.Conversation.Attempt >= 2)
            more = more.Concat(OtherWays.Where(way => Available(context).All(action => action.Choice.Id != way.Id)));
        if (NameIt is not null)
            ask = ask with { Question = NameIt(context, ask.Question) };
        if (context.Forced && Shown(context.State) is { } shown)
            ask = ask with { Question = PromptTexts.AnswerSoFar.With(("question", ask.Question), ("answer", shown)) };
        return context.Ask(ask with { Choices = [.. ask.Choices.Concat(more).Select(choice => Bind(choice, context))] });
    }

    /// <summary>A form offered here answers this question as it is put now.</summary>
    private static Choice Bind(Choice choice, StepContext<TState> context) => choice.Link is Link.Form { Step: "" } form
        ? choice with { Link = form with { Step = context.Place, Revision = context.Turn.Revision } }
        : choice;

    private Func<StepContext<TState>, StepOutcome<TState>>? Action(StepContext<TState> context, bool exactly)
    {
        var available = Available(context).ToList();
        if (available.Count == 0)
            return null;
        var choices = available.Select(action => action.Choice).ToList();
        var chosen = context.Input switch
        {
            UserInput.Press press => choices.FindIndex(choice => choice.Id == press.Choice),
            UserInput.Words words when exactly => choices.FindIndex(choice => ChoiceMatcher.IsExactly(words.Text, [choice])),
            UserInput.Words when ChoiceMatcher.Read(context.Input, choices) is ChoiceMatch.One one => choices.IndexOf(one.Choice),
            _ => -1,
        };
        return chosen < 0 ? null : available[chosen].Act;
    }

    private IEnumerable<(Choice Choice, Func<StepContext<TState>, StepOutcome<TState>> Act, Func<StepContext<TState>, bool> When)> Available(
        StepContext<TState> context) => actions.Where(action => action.When(context));
}
