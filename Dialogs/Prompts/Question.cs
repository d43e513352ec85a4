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
    public Func<TState, bool> When { get; init; } = _ => true;

    /// <summary>The dialog that changes the answer, "" where it cannot be changed, null where it is simply asked again.</summary>
    public Func<Turn, string?> ChangeBy { get; init; } = _ => null;

    /// <summary>Looks at an understood answer before it is kept; may ask back. Null keeps it and goes on.</summary>
    public Func<StepContext<TState>, T, StepOutcome<TState>?>? Consider { get; init; }

    /// <summary>More choices from the third failure on: another way.</summary>
    public ImmutableArray<Choice> OtherWays { get; init; } = [new(Choices.Contact, PromptTexts.Contact), new(Choices.Back, PromptTexts.Back)];

    public bool TakesAnyWords => prompt.TakesAnyWords;

    public bool Applies(TState state) => When(state);

    public bool IsAnswered(TState state) => has(state);

    public Phrase? Shown(TState state) => has(state) ? Show(state) : null;

    public string? ChangedBy(Turn turn) => ChangeBy(turn);

    public bool Offers(StepContext<TState> context, string words) =>
        prompt.Offers(words) || ChoiceMatcher.IsExactly(words, [.. Available(context).Select(action => action.Choice)]);

    /// <summary>Something else to do at this question: send the code again, use a form.</summary>
    public Question<TState, T> Offer(
        Choice choice, Func<StepContext<TState>, StepOutcome<TState>> act, Func<StepContext<TState>, bool>? when = null)
    {
        actions.Add((choice, act, when ?? (_ => true)));
        return this;
    }

    public StepOutcome<TState> Run(StepContext<TState> context)
    {
        if (!When(context.State))
            return context.Continue(context.State);
        if (context.Event != StepEvent.Input)
            return has(context.State) && !context.Forced ? context.Continue(context.State) : Ask(context);
        var prompted = new PromptContext(context.Turn, context.Place);
        if (Action(context) is { } act)
            return act(context);
        return prompt.Read(context.Input!, prompted) switch
        {
            Answer<T>.Understood understood =>
                Consider?.Invoke(context, understood.Value) ?? context.Continue(set(context.State, understood.Value)),
            Answer<T>.Unclear unclear => context.Unclear(unclear.Why),
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
        if (context.Forced && Shown(context.State) is { } shown)
            ask = ask with { Question = PromptTexts.AnswerSoFar.With(("question", ask.Question), ("answer", shown)) };
        return context.Ask(ask with { Choices = ask.Choices.AddRange(more) });
    }

    private Func<StepContext<TState>, StepOutcome<TState>>? Action(StepContext<TState> context)
    {
        var available = Available(context).ToList();
        if (available.Count == 0)
            return null;
        var choices = available.Select(action => action.Choice).ToList();
        var chosen = context.Input switch
        {
            UserInput.Press press => choices.FindIndex(choice => choice.Id == press.Choice),
            UserInput.Words words => choices.FindIndex(choice => ChoiceMatcher.IsExactly(words.Text, [choice])),
            _ => -1,
        };
        return chosen < 0 ? null : available[chosen].Act;
    }

    private IEnumerable<(Choice Choice, Func<StepContext<TState>, StepOutcome<TState>> Act, Func<StepContext<TState>, bool> When)> Available(
        StepContext<TState> context) => actions.Where(action => action.When(context));
}
