using System.Text.Json.Serialization;

namespace Prakerja.Bot.Outbox;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OutboxItem))]
internal sealed partial class OutboxJson : JsonSerializerContext;
