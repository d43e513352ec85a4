using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Prakerja.Bot.Security;

/// <summary>Values as sealed JSON, each for one purpose ("row:…"). Works on the caller's thread with a buffer of that thread.</summary>
internal sealed class SealedJson(KeyRing keys)
{
    private const int MostKept = 256 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    public byte[] Seal<T>(T value, JsonTypeInfo<T> json, string purpose)
    {
        var plain = Begin();
        Write(plain, value, json);
        return Seal(plain, purpose);
    }

    /// <summary>Null where the text is damaged, forged or for another purpose.</summary>
    public T? Open<T>(ReadOnlySpan<byte> sealedText, JsonTypeInfo<T> json, string purpose)
        where T : class
    {
        if (Open(sealedText, purpose) is not { } plain)
            return null;
        try
        {
            return JsonSerializer.Deserialize(plain, json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>This thread's empty buffer, to be given to <see cref="Seal(ArrayBufferWriter{byte}, string)"/> before anything else is sealed.</summary>
    internal static ArrayBufferWriter<byte> Begin()
    {
        if (buffer is null || buffer.Capacity > MostKept)
            buffer = new ArrayBufferWriter<byte>(4096);
        buffer.ResetWrittenCount();
        return buffer;
    }

    internal static void Write<T>(ArrayBufferWriter<byte> plain, T value, JsonTypeInfo<T> json)
    {
        if (writer is null)
            writer = new Utf8JsonWriter(plain, new JsonWriterOptions { SkipValidation = true, Encoder = json.Options.Encoder });
        else
            writer.Reset(plain);
        JsonSerializer.Serialize(writer, value, json);
        writer.Flush();
    }

    internal byte[] Seal(ArrayBufferWriter<byte> plain, string purpose)
    {
        Span<byte> purposeBytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(purpose.Length)];
        return keys.Seal(plain.WrittenSpan, purposeBytes[..Encoding.UTF8.GetBytes(purpose, purposeBytes)]);
    }

    internal byte[]? Open(ReadOnlySpan<byte> sealedText, string purpose)
    {
        Span<byte> purposeBytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(purpose.Length)];
        return keys.Open(sealedText, purposeBytes[..Encoding.UTF8.GetBytes(purpose, purposeBytes)]);
    }
}
