using System.Collections.Immutable;

namespace Prakerja.Bot.Commands;

/// <summary>How a command is written, known without any service. <paramref name="Name"/> is its words: "wave open".</summary>
internal sealed record CommandSyntax(string Name, string Summary, ImmutableArray<Parameter> Parameters)
{
    public CommandSyntax(string name, string summary, params Parameter[] parameters)
        : this(name, summary, parameters.ToImmutableArray())
    {
    }
}

/// <summary>A parameter by its place, or with "--" in front an option.</summary>
internal sealed record Parameter(string Name, ParameterKind Kind, string Summary, bool IsOptional = false)
{
    public bool IsOption => Name.StartsWith("--", StringComparison.Ordinal);
}

internal enum ParameterKind
{
    Text,

    /// <summary>A whole number from 1.</summary>
    Number,

    /// <summary>See <see cref="Waves.WaveTime"/>.</summary>
    Time,

    /// <summary>A path, made absolute where it was written: the bot that does the work may run in another directory.</summary>
    Path,

    /// <summary>An option without a value.</summary>
    Flag,
}
