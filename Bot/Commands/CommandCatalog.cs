using System.Collections.Immutable;

namespace Prakerja.Bot.Commands;

/// <summary>Every command, with what makes it from the services.</summary>
internal sealed record CommandEntry(CommandSyntax Syntax, Func<IServiceProvider, ICommand> Make)
{
    public static CommandEntry Of<T>(CommandSyntax syntax)
        where T : ICommand => new(syntax, services => ActivatorUtilities.CreateInstance<T>(services));
}

internal static class CommandCatalog
{
    public static readonly ImmutableArray<CommandEntry> All =
    [
        CommandEntry.Of<RegistryImportCommand>(RegistryImportCommand.Syntax),
        CommandEntry.Of<WaveListCommand>(WaveListCommand.Syntax),
        CommandEntry.Of<WaveOpenCommand>(WaveOpenCommand.Syntax),
        CommandEntry.Of<WaveCloseCommand>(WaveCloseCommand.Syntax),
        CommandEntry.Of<DeadLettersListCommand>(DeadLettersListCommand.Syntax),
        CommandEntry.Of<DeadLettersReplayCommand>(DeadLettersReplayCommand.Syntax),
        CommandEntry.Of<SmsStatusCommand>(SmsStatusCommand.Syntax),
        CommandEntry.Of<BackupCommand>(BackupCommand.Syntax),
        CommandEntry.Of<KeysRotateCommand>(KeysRotateCommand.Syntax),
        CommandEntry.Of<KeysResealCommand>(KeysResealCommand.Syntax),
    ];

    /// <summary>Whether these arguments are a command and not settings of the bot.</summary>
    public static bool Knows(string[] args) => args.Length > 0
        && (args[0] is "--help" or "-h" or "-?" or "--version" || All.Any(entry => entry.Syntax.Name.Split(' ')[0] == args[0]));
}
