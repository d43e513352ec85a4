using System.Text.Json.Serialization;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Registration;

/// <summary>"Check your answers": everything once more, identity numbers and phone masked, before the wave is joined.</summary>
public sealed class SummaryDialog() : FrameDialog<SummaryState>(SummaryJson.Default.SummaryState)
{
    /// <summary>The dialogs whose answers are shown, in order.</summary>
    public static readonly string[] Parts = ["account", "identity", "profile", "photos", "phone"];

    public override string Name => "summary";

    protected override Waterfall<SummaryState> Define() => new Waterfall<SummaryState>()
        .Then(new SummaryStep());

    /// <summary>The lines need the catalog, which the engine passes along with the turn.</summary>
    private sealed class SummaryStep : IStep<SummaryState>
    {
        private static readonly Choice[] Answers =
        [
            new("right", SummaryTexts.AllRight, null, "ya", "benar", "betul", "sudah benar", "ok"),
            new(Choices.ChangeList, SummaryTexts.ChangeSomething),
        ];

        public string Name => "check";

        public StepOutcome<SummaryState> Run(StepContext<SummaryState> context)
        {
            if (context.State.Checked)
                return context.Continue(context.State);
            if (context.Event != StepEvent.Input)
                return Ask(context);
            return ChoiceMatcher.Read(context.Input!, Answers) is ChoiceMatch.One { Choice.Id: "right" }
                ? context.Continue(context.State with { Checked = true })
                : context.Unclear(SummaryTexts.RightOrChange);
        }

        private static StepOutcome<SummaryState> Ask(StepContext<SummaryState> context) => context.Ask(new Ask
        {
            Question = SummaryTexts.Question.With(("lines", Lines(context.Turn))),
            Choices = [.. Answers],
            Expecting = Expecting.Choice,
        });
    }

    private static Phrase Lines(Turn turn)
    {
        var lines = Parts.SelectMany(part => turn.Catalog.Questions(turn, part))
            .Where(question => question is { Applies: true, Shown: not null })
            .ToList();
        var places = lines.SelectMany((line, index) => new (string, object)[] { ($"label{index}", line.Label), ($"answer{index}", line.Shown!) });
        return new Phrase(Text.Same(string.Join('\n', lines.Select((_, index) => $"{{label{index}}}: {{answer{index}}}"))), [.. places]);
    }
}

public sealed record SummaryState
{
    public bool Checked { get; init; }
}

[JsonSerializable(typeof(SummaryState))]
internal sealed partial class SummaryJson : JsonSerializerContext;
