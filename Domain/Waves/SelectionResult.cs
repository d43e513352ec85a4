using System.Text.Json.Serialization;

namespace Prakerja.Domain.Waves;

[JsonConverter(typeof(JsonStringEnumConverter<SelectionResult>))]
public enum SelectionResult
{
    [JsonStringEnumMemberName("selected")]
    Selected,

    [JsonStringEnumMemberName("not-selected")]
    NotSelected,
}
