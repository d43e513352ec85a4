using System.Text.Json.Serialization;

namespace Prakerja.Domain.Waves;

[JsonConverter(typeof(JsonStringEnumConverter<WaveState>))]
public enum WaveState
{
    [JsonStringEnumMemberName("scheduled")]
    Scheduled,

    [JsonStringEnumMemberName("open")]
    Open,

    [JsonStringEnumMemberName("closed")]
    Closed,

    /// <summary>The list is frozen and the selection has run or runs; nothing is announced yet.</summary>
    [JsonStringEnumMemberName("selecting")]
    Selecting,

    [JsonStringEnumMemberName("announced")]
    Announced,
}
