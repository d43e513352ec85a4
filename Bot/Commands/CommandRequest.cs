using System.Collections.Immutable;
using System.Globalization;

namespace Prakerja.Bot.Commands;

/// <summary>A command as it was written, checked and ready to travel to the running bot. Values by their parameter's name without dashes.</summary>
internal sealed record CommandRequest(string Name, ImmutableDictionary<string, string> Values)
{
    /// <exception cref="CommandFault">The value is missing: the command line is of another version.</exception>
    public string Text(string parameter)
        => Values.GetValueOrDefault(parameter) ?? throw new CommandFault($"'{Name}' needs {parameter}.", ExitCode.Usage);

    /// <exception cref="CommandFault">It is no number.</exception>
    public int Number(string parameter) => int.TryParse(Text(parameter), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new CommandFault($"{parameter} is not a whole number.", ExitCode.Usage);

    public bool Has(string flag) => Values.ContainsKey(flag);
}
