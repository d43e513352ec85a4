using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prakerja.Domain;

/// <summary>Writes any <see cref="IStoredText{TSelf}"/> as a JSON string, also where it is the key of a dictionary.</summary>
public sealed class StoredTextConverter<T> : JsonConverter<T>
    where T : class, IStoredText<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.GetString() is { } stored ? T.FromStored(stored) : null;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Stored);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => T.FromStored(reader.GetString() ?? throw new JsonException());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WritePropertyName(value.Stored);
}
