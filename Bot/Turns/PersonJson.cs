using System.Text.Json.Serialization;

namespace Prakerja.Bot.Turns;

/// <summary>
/// A person's document. Everything is written, defaults too: what is not in the text would be read as nothing, not as the default of the property
/// (see <see cref="PersonDefaults"/>).
/// </summary>
[JsonSourceGenerationOptions(
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Domain.Accounts.LimitCount))]
internal sealed partial class PersonJson : JsonSerializerContext;
