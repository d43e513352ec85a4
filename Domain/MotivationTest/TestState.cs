using System.Text.Json.Serialization;

namespace Prakerja.Domain.MotivationTest;

[JsonConverter(typeof(JsonStringEnumConverter<TestState>))]
public enum TestState
{
    [JsonStringEnumMemberName("running")]
    Running,

    /// <summary>All answered, or the time ran out with at least one answer: what was answered counts.</summary>
    [JsonStringEnumMemberName("evaluated")]
    Evaluated,

    /// <summary>The time ran out with no answer: may be started again.</summary>
    [JsonStringEnumMemberName("nothing-answered")]
    NothingAnswered,

    /// <summary>Our own outage took the time: may be started again.</summary>
    [JsonStringEnumMemberName("voided")]
    Voided,
}
