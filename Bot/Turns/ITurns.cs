using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>The turn as a channel that has to answer at once sees it.</summary>
internal interface ITurns
{
    /// <summary>Decides and commits; the outcome stands on disk when the task completes.</summary>
    Task<TurnOutcome> Run(Inbound inbound, CancellationToken cancel);

    /// <summary>What a chat that nothing is stored for reads when it is opened. Stores nothing; the same words at every call.</summary>
    Task<Reply> Greet(ChatAddress chat, string chatName, string? locale);
}
