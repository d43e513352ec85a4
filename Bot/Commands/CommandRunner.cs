namespace Prakerja.Bot.Commands;

/// <summary>Runs a request with the bot's services and turns every end into an exit code.</summary>
internal sealed partial class CommandRunner(IServiceProvider services, ILogger<CommandRunner> logger, IReadOnlyList<CommandEntry> catalog)
{
    public async Task<int> Run(CommandRequest request, ICommandOutput output, CancellationToken cancel)
    {
        try
        {
            var entry = catalog.FirstOrDefault(entry => entry.Syntax.Name == request.Name)
                ?? throw new CommandFault($"The running bot does not know '{request.Name}'. Is it of another version?", ExitCode.Usage);
            var code = await entry.Make(services).Run(request, output, cancel);
            Ended(logger, entry.Syntax.Name, code);
            return code;
        }
        catch (Exception fault) when (OperatorFault.Of(fault) is { } known)
        {
            await output.Error(known.Message);
            return known.ExitCode;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            Failed(logger, request.Name, FaultTrace.Of(fault));
            await output.Error($"'{request.Name}' failed: {fault.Message}");
            return ExitCode.Failed;
        }
    }

    [LoggerMessage(EventId = 4401, Level = LogLevel.Information, Message = "Command '{Command}' ended with {Code}")]
    private static partial void Ended(ILogger logger, string command, int code);

    [LoggerMessage(EventId = 4402, Level = LogLevel.Error, Message = "Command '{Command}' failed: {Trace}")]
    private static partial void Failed(ILogger logger, string command, string trace);
}
