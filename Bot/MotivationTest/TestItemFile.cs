using System.Text.Json;
using System.Text.Json.Serialization;
using Prakerja.Domain.MotivationTest;

namespace Prakerja.Bot.MotivationTest;

/// <summary>The items of the motivation test, kept in a JSON file so that the programme can change them without a programmer.</summary>
internal static partial class TestItemFile
{
    /// <summary>The file that comes with the bot.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "MotivationTest", "items.json");

    /// <summary>Throws <see cref="InvalidDataException"/> with every fault of the file in one message, one line each.</summary>
    public static TestItems Load(string path)
    {
        using var file = File.OpenRead(path);
        return Load(file);
    }

    public static TestItems Load(Stream file)
    {
        var items = Read(file);
        var faults = TestItems.Check(items);
        if (faults.Count > 0) throw new InvalidDataException("The items of the motivation test cannot be used:\n" + string.Join('\n', faults));
        return new TestItems(items);
    }

    private static TestItem[] Read(Stream file)
    {
        try
        {
            return JsonSerializer.Deserialize(file, ItemJson.Default.TestItemArray) ?? [];
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"The items of the motivation test are no valid JSON: {fault.Message}", fault);
        }
    }

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true)]
    [JsonSerializable(typeof(TestItem[]))]
    private sealed partial class ItemJson : JsonSerializerContext;
}
