using System.Text.Json;
using Prakerja.Bot.Channels.Common;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Writes a reply as the properties of an activity.</summary>
internal static class ReplyWriter
{
    /// <summary>
    /// Valid until this thread writes another. <paramref name="now"/> stands beside a deadline, so that a client whose clock is wrong can read the time off it.
    /// </summary>
    public static ReadOnlySpan<byte> Write(Reply reply, DateTimeOffset now)
    {
        var fragment = FragmentWriter.Begin();
        var json = fragment.Json;
        json.WriteString("locale"u8, Locale(reply.Language));
        var layout = ChoiceLayout.Of(reply, ChannelLimits.WebChat);
        json.WriteString("text"u8, layout.Text);
        json.WriteString("textFormat"u8, "plain"u8);
        json.WriteString("inputHint"u8, reply.Expecting == Expecting.Nothing ? "acceptingInput"u8 : "expectingInput"u8);
        if (reply.Image is { } image)
            WriteImage(json, image);
        if (layout.Choices.Length > 0)
            WriteButtons(json, layout);
        WriteChannelData(json, reply, now);
        return fragment.End();
    }

    public static string Locale(Language language) => language == Language.English ? "en-US" : "id-ID";

    private static void WriteImage(Utf8JsonWriter json, string image)
    {
        json.WriteStartArray("attachments"u8);
        json.WriteStartObject();
        json.WriteString("contentType"u8, image.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase) ? "image/jpeg"u8 : "image/png"u8);
        json.WriteString("contentUrl"u8, image);
        json.WriteString("name"u8, image[(image.LastIndexOf('/') + 1)..]);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteButtons(Utf8JsonWriter json, ChoiceLayout layout)
    {
        json.WriteStartObject("suggestedActions"u8);
        json.WriteStartArray("actions"u8);
        foreach (var choice in layout.Choices)
            WriteButton(json, choice.Button);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteButton(Utf8JsonWriter json, Button button)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, button.Url is null ? "messageBack"u8 : "openUrl"u8);
        json.WriteString("title"u8, button.Label);
        if (button.Url is { } url)
        {
            json.WriteString("value"u8, url);
        }
        else
        {
            json.WriteString("text"u8, button.Label);
            json.WriteString("displayText"u8, button.Label);
            json.WriteStartObject("value"u8);
            json.WriteString("step"u8, button.Step);
            json.WriteNumber("rev"u8, button.Revision);
            json.WriteString("choice"u8, button.Choice);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteChannelData(Utf8JsonWriter json, Reply reply, DateTimeOffset now)
    {
        json.WriteStartObject("channelData"u8);
        json.WriteString("ask"u8, Ask(reply.Expecting));
        if (reply.Deadline is { } deadline)
        {
            json.WriteStartObject("test"u8);
            json.WriteString("deadline"u8, deadline.UtcDateTime);
            json.WriteString("now"u8, now.UtcDateTime);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static ReadOnlySpan<byte> Ask(Expecting expecting) => expecting switch
    {
        Expecting.Number => "number"u8,
        Expecting.Email => "email"u8,
        Expecting.Phone => "tel"u8,
        Expecting.Choice => "choice"u8,
        Expecting.Photo => "photo"u8,
        Expecting.Nothing => "none"u8,
        _ => "text"u8,
    };
}
