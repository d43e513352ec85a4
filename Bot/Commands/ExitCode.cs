namespace Prakerja.Bot.Commands;

internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The command ran and did not do all that was asked; it said why.</summary>
    public const int Failed = 1;

    /// <summary>Written wrong, or a setting is missing: nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Stopped under way, as by Ctrl-C.</summary>
    public const int Cancelled = 130;
}
