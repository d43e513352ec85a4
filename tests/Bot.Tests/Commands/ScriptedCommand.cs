using Prakerja.Bot.Commands;

namespace Prakerja.Bot.Tests.Commands;

/// <summary>A command that does what a test says.</summary>
internal sealed class ScriptedCommand(string name, Func<CommandRequest, ICommandOutput, CancellationToken, Task<int>> run) : ICommand
{
    public CommandEntry Entry => new(new CommandSyntax(name, "For tests."), _ => this);

    public Task<int> Run(CommandRequest request, ICommandOutput output, CancellationToken cancel) => run(request, output, cancel);
}

/// <summary>Begins, and goes on until it is cancelled.</summary>
internal sealed class EndlessCommand
{
    public SemaphoreSlim Began { get; } = new(0);

    public SemaphoreSlim Cancelled { get; } = new(0);

    public CommandEntry Entry => new ScriptedCommand("endless", async (_, _, cancel) =>
    {
        Began.Release();
        try
        {
            await Task.Delay(Timeout.Infinite, cancel);
            return 0;
        }
        finally
        {
            Cancelled.Release();
        }
    }).Entry;
}
