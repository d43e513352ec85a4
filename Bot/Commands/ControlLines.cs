using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Prakerja.Bot.Commands;

/// <summary>JSON lines over the control socket, each at most <see cref="Longest"/> bytes. One reader and one writer at a time.</summary>
internal sealed class ControlLines(Stream stream)
{
    public const int Longest = 64 * 1024;

    private readonly byte[] buffer = new byte[Longest];
    private int filled;

    /// <summary>Null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">The line is too long, or no JSON of this form.</exception>
    public async Task<T?> Read<T>(JsonTypeInfo<T> form, CancellationToken cancel)
        where T : class
    {
        int end;
        while ((end = Array.IndexOf(buffer, (byte)'\n', 0, filled)) < 0)
        {
            if (filled == buffer.Length)
                throw new InvalidDataException($"A line is longer than {Longest} bytes.");
            var read = await stream.ReadAsync(buffer.AsMemory(filled), cancel);
            if (read == 0)
                return null;
            filled += read;
        }

        var value = Parse(buffer.AsSpan(0, end), form);
        filled -= end + 1;
        buffer.AsSpan(end + 1, filled).CopyTo(buffer);
        return value;
    }

    public async Task Write<T>(T message, JsonTypeInfo<T> form, CancellationToken cancel)
    {
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(message, form), (byte)'\n'];
        await stream.WriteAsync(line, cancel);
    }

    /// <summary>Completes when the other side went away, or broke the rules by speaking again.</summary>
    public async Task End(CancellationToken cancel)
    {
        try
        {
            _ = await stream.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false, cancel);
        }
        catch (IOException)
        {
            // A broken connection is an end as well.
        }
    }

    private static T Parse<T>(ReadOnlySpan<byte> line, JsonTypeInfo<T> form)
    {
        try
        {
            return JsonSerializer.Deserialize(line, form) ?? throw new InvalidDataException("A line holds nothing.");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException("A line is no message of this protocol.", fault);
        }
    }
}
