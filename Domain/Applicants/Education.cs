using System.Text.Json.Serialization;

namespace Prakerja.Domain.Applicants;

/// <summary>Last completed education, in the ten options of the population registry, so that they match the card.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Education>))]
public enum Education
{
    [JsonStringEnumMemberName("none")]
    None,

    [JsonStringEnumMemberName("elementary-unfinished")]
    ElementaryUnfinished,

    [JsonStringEnumMemberName("elementary")]
    Elementary,

    [JsonStringEnumMemberName("junior-secondary")]
    JuniorSecondary,

    [JsonStringEnumMemberName("senior-secondary")]
    SeniorSecondary,

    [JsonStringEnumMemberName("diploma-1-2")]
    DiplomaOneOrTwo,

    [JsonStringEnumMemberName("diploma-3")]
    DiplomaThree,

    [JsonStringEnumMemberName("bachelor")]
    Bachelor,

    [JsonStringEnumMemberName("master")]
    Master,

    [JsonStringEnumMemberName("doctorate")]
    Doctorate,
}
