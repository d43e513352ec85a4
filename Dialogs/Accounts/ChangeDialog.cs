using System.Collections.Immutable;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Registration;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Accounts;

/// <summary>"Ubah": the list of answers that can be changed; picking one goes straight to its question.</summary>
public sealed class ChangeDialog() : FrameDialog<MenuState>(MenuJson.Default.MenuState)
{
    public override string Name => "change";

    protected override Waterfall<MenuState> Define() => new Waterfall<MenuState>().Then(new ListStep());

    /// <summary>The answers of this person that may be changed now, in the order in which they were asked.</summary>
    public static IReadOnlyList<QuestionView> Changeable(Turn turn) =>
        [.. SummaryDialog.Parts.SelectMany(part => turn.Catalog.Questions(turn, part)).Where(question => question is { Applies: true, IsAnswered: true, ChangedBy: not "" })];

    private sealed class ListStep : IStep<MenuState>
    {
        public string Name => "list";

        public StepOutcome<MenuState> Run(StepContext<MenuState> context)
        {
            if (context.Event == StepEvent.ChildDone)
                return context.Finish(context.State);
            var answers = Changeable(context.Turn);
            var choices = ChoicesFor(answers);
            if (context.Event != StepEvent.Input)
                return Ask(context, answers, choices);
            if (ChoiceMatcher.Read(context.Input!, choices) is not ChoiceMatch.One one)
                return context.Unclear(PromptTexts.ChoosePlease);
            return one.Choice.Id == Choices.Back
                ? context.Finish(context.State)
                : Open(context, answers[choices.IndexOf(one.Choice)]);
        }

        private static StepOutcome<MenuState> Ask(StepContext<MenuState> context, IReadOnlyList<QuestionView> answers, ImmutableArray<Choice> choices)
        {
            var lines = string.Join('\n', answers.Select((_, index) => $"{index + 1}. {{label{index}}}: {{answer{index}}}"));
            var values = answers.SelectMany((answer, index) => new (string, object)[]
            {
                ($"label{index}", answer.Label),
                ($"answer{index}", (object?)answer.Shown ?? ""),
            });
            var question = answers.Count == 0 ? ChangeTexts.Nothing : ChangeTexts.Which.With(("lines", new Phrase(Text.Same(lines), [.. values])));
            return context.Ask(new Ask { Question = question, Choices = choices, Expecting = Expecting.Choice });
        }

        private static StepOutcome<MenuState> Open(StepContext<MenuState> context, QuestionView answer) => answer.ChangedBy is { } other
            ? context.Open(context.State, other)
            : context.Open(context.State, answer.Dialog, new FrameStart(answer.Step, Forced: true, Change: true));

        private static ImmutableArray<Choice> ChoicesFor(IReadOnlyList<QuestionView> answers) =>
            [.. answers.Select(answer => new Choice(answer.Place, answer.Label, null, [.. answer.AlsoKnownAs])), new Choice(Choices.Back, PromptTexts.Back)];
    }
}
