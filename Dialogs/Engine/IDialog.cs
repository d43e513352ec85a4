using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Engine;

/// <summary>A dialog as the engine and the catalog see it.</summary>
public interface IDialog
{
    /// <summary>The persisted word.</summary>
    string Name { get; }

    /// <summary>Raised when steps are added, removed or renamed.</summary>
    int Version { get; }

    /// <summary>Names of the steps in order.</summary>
    IReadOnlyList<string> Steps { get; }

    /// <summary>Dialogs opened by the steps, in order: (step, dialog). Going back crosses into them.</summary>
    IReadOnlyList<(string Step, string Dialog)> Children { get; }

    /// <summary>Runs the step at the top of the stack.</summary>
    Move Run(Turn turn, StepEvent happened, UserInput? input = null, OpenCheck? check = null, CheckAnswer? answer = null);

    /// <summary>The questions of this dialog as they stand for this person.</summary>
    IReadOnlyList<QuestionView> Questions(Turn turn, Frame frame);

    /// <summary>True when words are exactly an offered answer of the open question.</summary>
    bool Offers(Turn turn, string words);

    /// <summary>
    /// Takes an input that does not belong to the open question: a link opened late, a timer, a check answered after the person went on.
    /// False where it is not this dialog's.
    /// </summary>
    bool TakeElsewhere(Turn turn, UserInput input, OpenCheck? check);
}

/// <summary>A dialog made of parts that can say how far one is.</summary>
public interface IJourney
{
    /// <summary>"Langkah 3 dari 8": shown when a part begins; null where a part is not counted.</summary>
    Phrase? Progress(Turn turn, string step);

    /// <summary>What is done and what is open: shown after a pause.</summary>
    Phrase Recap(Turn turn);
}

/// <summary>A question and its answer as they stand.</summary>
public sealed record QuestionView(
    string Dialog, string Step, Text Label, IReadOnlyList<string> AlsoKnownAs, bool Applies, bool IsAnswered, Phrase? Shown, string? ChangedBy, bool TakesAnyWords)
{
    public string Place => $"{Dialog}/{Step}";
}

/// <summary>Where a dialog's step leaves the stack.</summary>
public abstract record Move
{
    private Move()
    {
    }

    public sealed record Asked(Ask Ask) : Move;

    public sealed record Unclear(Phrase Why) : Move;

    /// <summary>The frame stands at another step now.</summary>
    public sealed record Went : Move;

    public sealed record Opened(string Dialog, FrameStart? Start) : Move;

    public sealed record Done : Move;

    public sealed record Left : Move;

    public sealed record Became(string Dialog) : Move;

    /// <summary>Nothing to ask until a check or a timer comes back.</summary>
    public sealed record Waits : Move;
}
