using System.Collections.Immutable;
using System.Text.Json;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Telegram.Bot;
using Telegram.Bot.Types.ReplyMarkups;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>Buttons under a message. Short labels stand two in a row.</summary>
internal static class Keyboards
{
    private const int LongestOfTwo = 16;

    private static readonly Text OwnNumber = new("Kirim nomor HP saya", "Send my phone number");

    /// <summary>
    /// Null: none. Where the phone number is asked for, a button below the input field sends the account's own; choices stand there with it, because a message
    /// carries one kind of keyboard only, and are understood by their labels.
    /// </summary>
    public static ReplyMarkup? Of(Reply reply, string? miniApps)
    {
        if (ShowsContact(reply))
            return WithContact(reply);
        return reply.Buttons.IsEmpty ? null : Inline(reply.Buttons, miniApps);
    }

    public static bool ShowsContact(Reply reply) => reply.Expecting == Expecting.Phone && reply.Buttons.All(button => button.Url is null);

    /// <summary>As the member "reply_markup". Buttons under a message, which most replies have, without the package's model.</summary>
    public static void Write(Utf8JsonWriter writer, ReplyMarkup markup)
    {
        writer.WritePropertyName("reply_markup"u8);
        if (markup is not InlineKeyboardMarkup inline)
        {
            JsonSerializer.Serialize(writer, markup, markup.GetType(), JsonBotAPI.Options);
            return;
        }

        writer.WriteStartObject();
        writer.WriteStartArray("inline_keyboard"u8);
        foreach (var row in inline.InlineKeyboard)
        {
            writer.WriteStartArray();
            foreach (var button in row)
                Write(writer, button);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, InlineKeyboardButton button)
    {
        writer.WriteStartObject();
        writer.WriteString("text"u8, button.Text);
        if (button.CallbackData is { } data)
            writer.WriteString("callback_data"u8, data);
        if (button.Url is { } url)
            writer.WriteString("url"u8, url);
        if (button.WebApp is { } app)
        {
            writer.WriteStartObject("web_app"u8);
            writer.WriteString("url"u8, app.Url);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static ReplyKeyboardMarkup WithContact(Reply reply) => new(
    [
        [KeyboardButton.WithRequestContact(OwnNumber.In(reply.Language))],
        .. Rows(reply.Buttons).Select(row => row.Select(button => new KeyboardButton(button.Label))),
    ])
    {
        ResizeKeyboard = true,
        OneTimeKeyboard = true,
    };

    private static InlineKeyboardMarkup Inline(ImmutableArray<Button> buttons, string? miniApps) =>
        new(Rows(buttons).Select(row => row.Select(button => Inline(button, miniApps))));

    private static InlineKeyboardButton Inline(Button button, string? miniApps)
    {
        if (button.Url is not { } url)
            return InlineKeyboardButton.WithCallbackData(button.Label, CallbackData.Write(button));
        return miniApps is not null && url.StartsWith(miniApps, StringComparison.Ordinal)
            ? InlineKeyboardButton.WithWebApp(button.Label, url)
            : InlineKeyboardButton.WithUrl(button.Label, url);
    }

    private static List<List<Button>> Rows(ImmutableArray<Button> buttons)
    {
        var rows = new List<List<Button>>(buttons.Length);
        foreach (var button in buttons)
        {
            if (rows.Count > 0 && rows[^1] is [var first] && first.Label.Length <= LongestOfTwo && button.Label.Length <= LongestOfTwo)
                rows[^1].Add(button);
            else
                rows.Add([button]);
        }

        return rows;
    }
}
