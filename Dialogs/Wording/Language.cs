using System.Text.Json.Serialization;

namespace Prakerja.Dialogs.Wording;

[JsonConverter(typeof(JsonStringEnumConverter<Language>))]
public enum Language
{
    [JsonStringEnumMemberName("id")]
    Indonesian,

    [JsonStringEnumMemberName("en")]
    English,
}
