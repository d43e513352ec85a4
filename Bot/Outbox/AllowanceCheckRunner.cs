using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Outbox;

/// <summary>A check of limits alone that had to wait: once they are spent there is nothing more to ask.</summary>
internal sealed class AllowanceCheckRunner : ICheckRunner
{
    public bool Handles(Check check) => check is Check.Allowance;

    public Task<CheckAnswer> Run(string personId, Check check, CancellationToken cancel) => Task.FromResult<CheckAnswer>(new CheckAnswer.Allowed());
}
