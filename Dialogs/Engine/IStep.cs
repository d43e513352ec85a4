using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Engine;

/// <summary>One named step of a dialog. The name is what is stored, so it never changes its meaning.</summary>
public interface IStep<TState>
{
    string Name { get; }

    StepOutcome<TState> Run(StepContext<TState> context);
}

/// <summary>A step that asks and keeps an answer, so that one can go back to it, change it and see it in the summary.</summary>
public interface IQuestion<TState> : IStep<TState>
{
    /// <summary>What the answer is called: "Alamat rumah".</summary>
    Text Label { get; }

    /// <summary>Other words for it after "ubah".</summary>
    IReadOnlyList<string> AlsoKnownAs { get; }

    bool Applies(Turn turn, TState state);

    bool IsAnswered(TState state);

    /// <summary>The answer as shown to its owner; null where there is none or it is never shown.</summary>
    Phrase? Shown(TState state);

    /// <summary>The dialog that changes this answer, where changing needs more than asking again; "" where it cannot be changed.</summary>
    string? ChangedBy(Turn turn);

    /// <summary>Any words can be an answer, so a question to the bot has to be told from an answer.</summary>
    bool TakesAnyWords { get; }

    /// <summary>The words are exactly one of the offered answers, which then goes before a command of the same name.</summary>
    bool Offers(StepContext<TState> context, string words);
}
