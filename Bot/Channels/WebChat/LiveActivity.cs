using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Something that is shown and not kept: typing (no text), or a passing word such as "Sedang kami periksa".</summary>
internal sealed record LiveActivity(long Number, string? Text)
{
    // The watermark stays where it is: nothing was added to the transcript.
    public void Write(IBufferWriter<byte> output, SocketReader reader, long next, DateTimeOffset now)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteStartArray("activities"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, Text is null ? "typing"u8 : "message"u8);
        json.WriteString("id"u8, string.Create(CultureInfo.InvariantCulture, $"{reader.ConversationId}|live-{Number}"));
        json.WriteString("timestamp"u8, now.UtcDateTime);
        json.WriteString("channelId"u8, "directline"u8);
        json.WriteStartObject("conversation"u8);
        json.WriteString("id"u8, reader.ConversationId);
        json.WriteEndObject();
        json.WriteStartObject("from"u8);
        json.WriteString("id"u8, "prakerja"u8);
        json.WriteString("name"u8, "Prakerja"u8); // Web Chat reads "undefined sedang mengetik" out aloud without it
        json.WriteString("role"u8, "bot"u8);
        json.WriteEndObject();
        if (Text is not null)
        {
            json.WriteString("text"u8, Text);
            json.WriteString("textFormat"u8, "plain"u8);
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("watermark"u8, Math.Max(next, 0).ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
