using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>One JSON writer per thread, used and left within one call. What is written is an object; its braces are dropped.</summary>
internal sealed class FragmentWriter
{
    private const int LargestKept = 64 * 1024;

    // The clients parse this as JSON and never as HTML, so only what JSON demands is escaped: shorter tails.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static FragmentWriter? mine;

    private readonly ArrayBufferWriter<byte> bytes = new(1024);

    private FragmentWriter() => Json = new Utf8JsonWriter(bytes, Options);

    public Utf8JsonWriter Json { get; }

    public static FragmentWriter Begin()
    {
        if (mine is null or { bytes.Capacity: > LargestKept })
            mine = new FragmentWriter();
        mine.bytes.ResetWrittenCount();
        mine.Json.Reset();
        mine.Json.WriteStartObject();
        return mine;
    }

    /// <summary>Valid until the next <see cref="Begin"/> of this thread.</summary>
    public ReadOnlySpan<byte> End()
    {
        Json.WriteEndObject();
        Json.Flush();
        return bytes.WrittenSpan[1..^1];
    }
}
