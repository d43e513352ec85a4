using System.Collections.Immutable;
using System.Globalization;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.MotivationTest;

namespace Prakerja.Dialogs.Registration;

/// <summary>The items of a running attempt, one after another. Each is a question of its own: a press meant for the one before changes nothing.</summary>
internal sealed class TestItemStep : IStep<Motivation>
{
    public string Name => "item";

    public StepOutcome<Motivation> Run(StepContext<Motivation> context)
    {
        var attempt = context.State.Attempt!;
        if (attempt.IsRunning && context.Facts.RunStartedAt > attempt.StartedAt)
            return context.Continue(context.State with { Attempt = attempt.Void() });
        if (attempt.IsRunning && context.Turn.Now >= attempt.Deadline)
            return context.Continue(context.State with { Attempt = attempt.Close(context.Turn.Now) });
        if (attempt.CurrentItem is not { } id || context.Facts.TestItems?.Find(id) is not { } item)
            return context.Continue(context.State);
        return context.Event == StepEvent.Input ? Answer(context, attempt, item) : Ask(context, attempt, item);
    }

    private StepOutcome<Motivation> Answer(StepContext<Motivation> context, TestAttempt attempt, TestItem item)
    {
        if (ChoiceMatcher.Read(context.Input!, Choices(item)) is not ChoiceMatch.One one)
            return context.Unclear(PromptTexts.ChoosePlease);
        var option = int.Parse(one.Choice.Id, CultureInfo.InvariantCulture);
        return context.GoTo(context.State with { Attempt = attempt.Answer(item.Id, option, context.Turn.Now) }, Name);
    }

    private static StepOutcome<Motivation> Ask(StepContext<Motivation> context, TestAttempt attempt, TestItem item) => context.Ask(new Ask
    {
        Question = TestTexts.Item.With(
            ("number", attempt.Position + 1), ("count", attempt.ItemIds.Length), ("question", new Text(item.QuestionId, item.QuestionEn))),
        Choices = Choices(item),
        Expecting = Expecting.Choice,
        Deadline = attempt.Deadline,
    });

    private static ImmutableArray<Choice> Choices(TestItem item) =>
        [.. item.Options.Select((option, index) => new Choice(index.ToString(CultureInfo.InvariantCulture), new Text(option.Id, option.En)))];
}
