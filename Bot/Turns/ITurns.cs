using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

internal interface ITurns
{
    Task<TurnOutcome> Run(Inbound inbound, CancellationToken cancel);

    Task<Reply> Greet(ChatAddress chat, string chatName, string? locale, CancellationToken cancel);
}
