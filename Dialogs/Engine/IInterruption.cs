namespace Prakerja.Dialogs.Engine;

/// <summary>Something that can be said at any question: a command, a question to the bot, a greeting.</summary>
public interface IInterruption
{
    Interrupted Take(Turn turn, string words, OpenQuestion open);
}

public enum Interrupted
{
    /// <summary>Not mine.</summary>
    No,

    /// <summary>Answered; stack, draft and revision are untouched, and the open question follows.</summary>
    Answered,

    /// <summary>Another question is open now.</summary>
    Moved,
}

/// <summary>When an interruption is asked: before the words are tried as an answer, or after they were not understood as one.</summary>
public enum Moment
{
    BeforeAnswer,
    NotUnderstood,
}

/// <param name="Moment">See there.</param>
/// <param name="TakesAnyWords">The open question takes any words as an answer, so only what is clearly a question is one.</param>
public sealed record OpenQuestion(Moment Moment, bool TakesAnyWords);
