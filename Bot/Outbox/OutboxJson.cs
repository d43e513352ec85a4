using System.Text.Json.Serialization;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Outbox;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OutboxItem))]
[JsonSerializable(typeof(CodeTally))]
[JsonSerializable(typeof(SmsReportCounts))]
internal sealed partial class OutboxJson : JsonSerializerContext;
