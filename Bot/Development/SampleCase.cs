using System.Text.Json;
using System.Text.Json.Serialization;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Development;

/// <summary>Something to try: what to type, and what the registry will say of it. Texts name the values as {nik}, {kk}, {birthDate}.</summary>
internal sealed record SampleCase(string Id, TwoTexts Title, TwoTexts Text, string Nik, string Kk, DateOnly BirthDate, RegistryOutcome Outcome)
{
    public static IReadOnlyList<SampleCase> Load(string path)
    {
        using var file = File.OpenRead(path);
        return JsonSerializer.Deserialize(file, SampleJson.Default.SampleCaseArray)!;
    }
}

/// <summary>A text in Indonesian and in English.</summary>
internal sealed record TwoTexts(string Id, string En);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SampleCase[]))]
[JsonSerializable(typeof(IReadOnlyList<StartItem>))]
internal sealed partial class SampleJson : JsonSerializerContext;
