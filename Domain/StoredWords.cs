using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Prakerja.Domain;

/// <summary>
/// The stable word of an enum value ("laid-off"), taken from its <see cref="JsonStringEnumMemberNameAttribute"/>: the same word in JSON,
/// on buttons and in the keys of the wording. Throws at first use when a value has none.
/// </summary>
public static class StoredWords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Words = Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, Find);

    private static readonly FrozenDictionary<string, TEnum> Values = Words.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public static string Of(TEnum value) => Words[value];

    public static TEnum? Read(string word) => Values.TryGetValue(word, out var value) ? value : null;

    private static string Find(TEnum value)
        => typeof(TEnum).GetField(value.ToString())?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
            ?? throw new InvalidOperationException($"{typeof(TEnum).Name}.{value} has no stored word.");
}
