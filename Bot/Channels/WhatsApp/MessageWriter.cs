using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Prakerja.Bot.Channels.Common;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>Writes a reply as the one message that it becomes.</summary>
internal static class MessageWriter
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly Text Choose = new("Pilih", "Choose");

    public static byte[] InWords(ChatAddress chat, Reply reply, string? callback)
    {
        var layout = ChoiceLayout.Of(reply, ChannelLimits.WhatsApp);
        return Write(chat, callback, json =>
        {
            if (layout.Form == ChoiceForm.Plain)
                WriteText(json, layout.Text);
            else
                WriteInteractive(json, layout, reply.Language);
        });
    }

    public static byte[] AsTemplate(ChatAddress chat, Reply reply, string? callback) =>
        Write(chat, callback, json => WriteTemplate(json, Templates.For(reply), reply));

    /// <summary>Marks a message as read; <paramref name="typing"/> shows that an answer is being worked on, until it comes or for 25 seconds.</summary>
    public static byte[] Read(string messageId, bool typing) => WriteObject(json =>
    {
        json.WriteString("status"u8, "read"u8);
        json.WriteString("message_id"u8, messageId);
        if (!typing)
            return;
        json.WriteStartObject("typing_indicator"u8);
        json.WriteString("type"u8, "text"u8);
        json.WriteEndObject();
    });

    private static byte[] Write(ChatAddress chat, string? callback, Action<Utf8JsonWriter> content) => WriteObject(json =>
    {
        json.WriteString("recipient_type"u8, "individual"u8);
        // A user id stays with the person; a number may pass to a stranger.
        json.WriteString(chat.Id.StartsWith('+') ? "to"u8 : "recipient"u8, chat.Id);
        if (callback is not null)
            json.WriteString("biz_opaque_callback_data"u8, callback);
        content(json);
    });

    private static byte[] WriteObject(Action<Utf8JsonWriter> content)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(bytes, Plain);
        json.WriteStartObject();
        json.WriteString("messaging_product"u8, "whatsapp"u8);
        content(json);
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteText(Utf8JsonWriter json, string text)
    {
        json.WriteString("type"u8, "text"u8);
        json.WriteStartObject("text"u8);
        json.WriteBoolean("preview_url"u8, false);
        json.WriteString("body"u8, Cut(text, ChannelLimits.WhatsApp.Text));
        json.WriteEndObject();
    }

    private static void WriteInteractive(Utf8JsonWriter json, ChoiceLayout layout, Language language)
    {
        json.WriteString("type"u8, "interactive"u8);
        json.WriteStartObject("interactive"u8);
        json.WriteString("type"u8, layout.Form switch { ChoiceForm.Link => "cta_url"u8, ChoiceForm.List => "list"u8, _ => "button"u8 });
        json.WriteStartObject("body"u8);
        json.WriteString("text"u8, layout.Text);
        json.WriteEndObject();
        json.WriteStartObject("action"u8);
        switch (layout.Form)
        {
            case ChoiceForm.Link:
                WriteLink(json, layout.Choices[0]);
                break;
            case ChoiceForm.List:
                json.WriteString("button"u8, Choose.In(language));
                WriteRows(json, layout);
                break;
            default:
                WriteButtons(json, layout);
                break;
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, LaidChoice link)
    {
        json.WriteString("name"u8, "cta_url"u8);
        json.WriteStartObject("parameters"u8);
        json.WriteString("display_text"u8, link.Label);
        json.WriteString("url"u8, link.Button.Url);
        json.WriteEndObject();
    }

    private static void WriteButtons(Utf8JsonWriter json, ChoiceLayout layout)
    {
        json.WriteStartArray("buttons"u8);
        foreach (var choice in layout.Choices)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "reply"u8);
            json.WriteStartObject("reply"u8);
            json.WriteString("id"u8, PressId.Of(choice.Button));
            json.WriteString("title"u8, choice.Label);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRows(Utf8JsonWriter json, ChoiceLayout layout)
    {
        json.WriteStartArray("sections"u8);
        json.WriteStartObject();
        json.WriteStartArray("rows"u8);
        foreach (var choice in layout.Choices)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, PressId.Of(choice.Button));
            json.WriteString("title"u8, choice.Label);
            if (choice.Description.Length > 0)
                json.WriteString("description"u8, choice.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTemplate(Utf8JsonWriter json, Template template, Reply reply)
    {
        json.WriteString("type"u8, "template"u8);
        json.WriteStartObject("template"u8);
        json.WriteString("name"u8, template.Name);
        json.WriteStartObject("language"u8);
        json.WriteString("code"u8, reply.Language == Language.English ? "en"u8 : "id"u8);
        json.WriteEndObject();
        json.WriteStartArray("components"u8);
        if (template.HasParameter)
            WriteComponent(json, "text"u8, Templates.Parameter(reply), button: false);
        WriteComponent(json, "payload"u8, PressId.Open, button: true);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteComponent(Utf8JsonWriter json, ReadOnlySpan<byte> type, string value, bool button)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, button ? "button"u8 : "body"u8);
        if (button)
        {
            json.WriteString("sub_type"u8, "quick_reply"u8);
            json.WriteString("index"u8, "0"u8);
        }

        json.WriteStartArray("parameters"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, type);
        json.WriteString(type, value);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>At the end of a paragraph where there is one near: one message per turn, whatever its length.</summary>
    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = text.LastIndexOf('\n', most - 2);
        return text[..(end > most / 2 ? end : most - 2)].TrimEnd() + "…";
    }
}
