using System.Text.Json.Serialization;

namespace Prakerja.Bot.Registry;

/// <summary>The body of a question. The date as "1990-12-31".</summary>
internal sealed record RegistryQuestion(string Nik, string Kk, string BirthDate)
{
    /// <summary>Tells nothing about the person.</summary>
    public override string ToString() => "registry question";
}

/// <summary>"match", "nik-not-found", "kk-not-linked" or "birth-date-differs"; other members are ignored.</summary>
internal sealed record RegistryAnswer(string? Result);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(RegistryQuestion))]
[JsonSerializable(typeof(RegistryAnswer))]
internal sealed partial class RegistryJson : JsonSerializerContext;
