using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Prakerja.Bot.Security;

/// <summary>A <see cref="KeySet"/> as its file holds it: keys in base64.</summary>
internal sealed record KeyDocument(int Writing, ImmutableSortedDictionary<int, byte[]> Keys, byte[] Hash)
{
    public static byte[] Write(KeySet keys) => JsonSerializer.SerializeToUtf8Bytes(
        new KeyDocument(keys.Writing, keys.Ring, keys.Hash), KeyJson.Default.KeyDocument);

    /// <exception cref="FormatException">It is no file of keys.</exception>
    public static KeySet Read(ReadOnlySpan<byte> json)
    {
        try
        {
            if (JsonSerializer.Deserialize(json, KeyJson.Default.KeyDocument) is { Keys: not null, Hash: not null } read)
                return Checked(new KeySet(read.Keys, read.Writing, read.Hash));
        }
        catch (JsonException)
        {
            // Its message may quote the file.
        }

        throw new FormatException("It is not a file of keys.");
    }

    /// <exception cref="FormatException">Keys of a wrong size, or none that writes.</exception>
    public static KeySet Checked(KeySet keys)
    {
        if (keys.Ring.Values.Append(keys.Hash).Any(key => key is not { Length: KeySet.Size }))
            throw new FormatException($"Every key has {KeySet.Size} bytes.");
        return keys.Ring.ContainsKey(keys.Writing) ? keys : throw new FormatException($"There is no key {keys.Writing}, which should write.");
    }
}

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KeyDocument))]
internal sealed partial class KeyJson : JsonSerializerContext;
