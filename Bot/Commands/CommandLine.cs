using System.CommandLine;

namespace Prakerja.Bot.Commands;

/// <summary>
/// What <c>dotnet run --project Bot -- wave list</c> does: asks a running bot, or does the work itself with a host that is built and never started,
/// so that it opens the store (and takes its lock) and nothing else.
/// </summary>
internal sealed class CommandLine(Func<string[], IHost> build, TextWriter output, TextWriter errors, bool isTerminal)
{
    private static readonly TimeSpan ToClose = TimeSpan.FromSeconds(30);

    // What the host would log on the console is not the command's answer.
    private static readonly string[] Quiet = ["--Logging:LogLevel:Default=Error", "--Logging:LogLevel:Prakerja=Error"];

    private readonly ConsoleOutput console = new(output, errors, isTerminal);

    /// <summary>Whether the arguments are a command, and not settings for the bot.</summary>
    public static bool IsCommand(string[] args) => CommandCatalog.Knows(args);

    /// <summary>Returns the process's exit code.</summary>
    /// <param name="args">What was written after the name of the program.</param>
    /// <param name="build">Makes the bot's host from configuration arguments, with <c>AddCommands</c> on it; it must not open the store yet.</param>
    public static Task<int> Run(string[] args, Func<string[], IHost> build)
        => new CommandLine(build, Console.Out, Console.Error, !Console.IsOutputRedirected).Run(args, CancellationToken.None);

    public async Task<int> Run(string[] args, CancellationToken cancel)
    {
        var parsed = Grammar.Build(CommandCatalog.All.Select(entry => entry.Syntax), Execute).Parse(args);
        var invocation = new InvocationConfiguration
        {
            Output = output,
            Error = errors,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = ToClose,
        };
        var code = await parsed.InvokeAsync(invocation, cancel);
        if (code == ExitCode.Cancelled)
            await console.Error("Cancelled; what was done so far stays.");
        return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
    }

    private async Task<int> Execute(CommandRequest request, CancellationToken cancel)
    {
        try
        {
            using var host = build(Quiet);
            await using var closing = host as IAsyncDisposable;
            var address = host.Services.GetRequiredService<ControlAddress>();
            return await ControlClient.Run(address, request, console, cancel)
                ?? await host.Services.GetRequiredService<CommandRunner>().Run(request, console, cancel);
        }
        catch (Exception fault) when (OperatorFault.Of(fault) is { } known)
        {
            await console.Error(known.Message);
            return known.ExitCode;
        }
        finally
        {
            console.Clear();
        }
    }
}
