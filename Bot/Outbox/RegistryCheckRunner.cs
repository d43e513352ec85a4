using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Outbox;

/// <summary>Asks the registry for rows: one that does not answer within the turn, or such as had to wait.</summary>
internal sealed class RegistryCheckRunner(IRegistry registry) : ICheckRunner
{
    public bool Handles(Check check) => check is Check.Registry;

    public Task<CheckAnswer> Run(string personId, Check check, CancellationToken cancel) => registry.Ask((Check.Registry)check, cancel);
}
