using System.Text.Json.Serialization;
using Prakerja.Domain.Waves;

namespace Prakerja.Bot.Waves;

[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Wave))]
[JsonSerializable(typeof(WaveEntry))]
internal sealed partial class WaveJson : JsonSerializerContext;
