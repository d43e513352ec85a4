using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>The population registry, asked whether NIK, KK and birth date belong together.</summary>
internal interface IRegistry
{
    /// <summary>True where the answer comes from our own store, so that it can be had within the turn; else it is asked by a row of the outbox.</summary>
    bool AnswersInTurn { get; }

    /// <summary>A <see cref="CheckAnswer.Registry"/>, or <see cref="CheckAnswer.Unavailable"/> where there is no answer now.</summary>
    Task<CheckAnswer> Ask(Check.Registry check, CancellationToken cancel);
}
