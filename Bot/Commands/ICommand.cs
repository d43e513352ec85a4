namespace Prakerja.Bot.Commands;

/// <summary>
/// One command of the command line. It runs inside the bot, be it the running one or the one that the command line builds for it, so it takes what it
/// needs from the services and must not look at the console, the working directory or the environment.
/// </summary>
internal interface ICommand
{
    /// <summary>Returns an <see cref="ExitCode"/>.</summary>
    /// <exception cref="CommandFault">It ends here; the message is for the operator.</exception>
    Task<int> Run(CommandRequest request, ICommandOutput output, CancellationToken cancel);
}
