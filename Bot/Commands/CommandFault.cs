namespace Prakerja.Bot.Commands;

/// <summary>Ends a command with a message for the operator.</summary>
internal sealed class CommandFault(string message, int exitCode = ExitCode.Failed, Exception? cause = null) : Exception(message, cause)
{
    public int ExitCode { get; } = exitCode;
}
