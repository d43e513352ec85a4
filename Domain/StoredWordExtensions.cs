namespace Prakerja.Domain;

public static class StoredWordExtensions
{
    /// <summary>The stable kebab-case word of the value, for example "laid-off".</summary>
    public static string Word<TEnum>(this TEnum value)
        where TEnum : struct, Enum
        => StoredWords<TEnum>.Of(value);
}
