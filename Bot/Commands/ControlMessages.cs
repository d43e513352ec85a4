using System.Text.Json.Serialization;

namespace Prakerja.Bot.Commands;

/// <summary>First and only line from the command line to the bot. What follows is the end of the stream: the command line went away.</summary>
internal sealed record ControlRequest(int Version, string Name, Dictionary<string, string> Values)
{
    /// <summary>Raised when an older command line would misread a newer bot, or the other way round.</summary>
    public const int Current = 1;
}

/// <summary>A line from the bot: exactly one of line, error, share and exit; the last one is exit.</summary>
internal sealed record ControlMessage
{
    public string? Line { get; init; }
    public string? Error { get; init; }

    /// <summary>Progress from 0 to 1, with <see cref="Text"/>.</summary>
    public double? Share { get; init; }
    public string? Text { get; init; }
    public int? Exit { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ControlRequest))]
[JsonSerializable(typeof(ControlMessage))]
internal sealed partial class ControlJson : JsonSerializerContext;
