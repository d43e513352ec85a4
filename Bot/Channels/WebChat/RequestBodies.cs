using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Bounded reading of small bodies.</summary>
internal static class RequestBodies
{
    private const int MostQuestionBytes = 8 * 1024;

    /// <summary>
    /// The whole body, still in the pipe's memory (the caller ends with <c>AdvanceTo</c>), or null where it is longer than <paramref name="most"/> bytes.
    /// </summary>
    public static async ValueTask<ReadOnlySequence<byte>?> Whole(PipeReader reader, long? announced, int most, CancellationToken cancel)
    {
        if (announced > most)
            return null;
        while (true)
        {
            var read = await reader.ReadAsync(cancel);
            if (read.Buffer.Length > most)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
                return read.Buffer;
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>A small JSON object; an empty body is an empty one.</summary>
    public static async Task<(T? Value, Problem? Problem)> Question<T>(HttpContext context, T empty, JsonTypeInfo<T> type)
        where T : class
    {
        var reader = context.Request.BodyReader;
        if (await Whole(reader, context.Request.ContentLength, MostQuestionBytes, context.RequestAborted) is not { } body)
            return (null, Problem.TooLarge);
        try
        {
            if (body.IsEmpty)
                return (empty, null);
            var json = new Utf8JsonReader(body);
            return JsonSerializer.Deserialize(ref json, type) is { } value && !json.Read() ? (value, null) : (null, Problem.Malformed);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return (null, Problem.Malformed);
        }
        finally
        {
            reader.AdvanceTo(body.End);
        }
    }
}
