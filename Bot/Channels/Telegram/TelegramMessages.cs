using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Channels.Common;
using Prakerja.Dialogs.Engine;
using Telegram.Bot;
using Telegram.Bot.Extensions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>Puts a reply into messages of Telegram: HTML with every sign of ours escaped, parts under the limit, buttons under the last.</summary>
internal sealed class TelegramMessages(BotApi api, ExamplePictures pictures, IOptions<TelegramOptions> options)
{
    private const int MostInCaption = 1024;

    private const int FirstBytes = 1024;

    private static readonly JsonWriterOptions Unchecked = new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly int MostCharacters = ChannelLimits.Telegram.Text;
    private static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    private readonly ITelegramBotClient client = api.Client;
    private readonly string? miniApps = options.Value.HasMiniApps ? $"{options.Value.PublicUrl!.TrimEnd('/')}/f/" : null;

    /// <summary>Ends at the first part that does not arrive; all of them are sent again then.</summary>
    public async Task<ApiAnswer> Send(long chat, Reply reply, bool takesKeyboard, CancellationToken cancel)
    {
        reply = Laid(WithLinksInWords(reply));
        var parts = Parts(reply, takesKeyboard);
        for (var index = 0; index < parts.Count; index++)
        {
            var markup = index == parts.Count - 1 ? Markup(reply, takesKeyboard) : takesKeyboard && index == 0 ? new ReplyKeyboardRemove() : null;
            var answer = index == 0 && reply.Image is { } image
                ? await SendPicture(chat, image, parts[0], markup, reply.IsPersonal, cancel)
                : await SendText(chat, parts[index], markup, reply.IsPersonal, cancel);
            if (answer is not ApiAnswer.Yes)
                return answer;
        }

        return ApiAnswer.Done;
    }

    public Task<ApiAnswer> Say(long chat, string words) => SendText(chat, words, null, isPersonal: false, CancellationToken.None);

    /// <summary>Yes also where it is gone already; Refused where Telegram does not let us.</summary>
    public Task<ApiAnswer> Delete(long chat, int message, CancellationToken cancel) => BotApi.Ask(async () =>
    {
        try
        {
            await client.DeleteMessage(chat, message, cancel);
        }
        catch (global::Telegram.Bot.Exceptions.ApiRequestException gone) when (gone.Message.Contains("to delete not found", StringComparison.OrdinalIgnoreCase))
        {
            // A crash, or the person, was faster.
        }
    });

    /// <summary>The message under which a button was pressed shows the choice and has no buttons any more. What fails is missed by nobody.</summary>
    public Task<ApiAnswer> ShowChoice(long chat, PressedMessage pressed, string? label)
    {
        var choice = $"\n\n▸ {label}";
        var shown = pressed.Text is { } text && label is { Length: > 0 } ? $"{HtmlText.Escape(text)}\n\n<b>▸ {HtmlText.Escape(label)}</b>" : null;
        if (shown is null || pressed.Text!.Length + choice.Length > (pressed.IsCaption ? MostInCaption : MostCharacters))
            return BotApi.Ask(() => client.EditMessageReplyMarkup(chat, pressed.Id));
        return pressed.IsCaption
            ? BotApi.Ask(() => client.EditMessageCaption(chat, pressed.Id, shown, ParseMode.Html))
            : BotApi.Ask(() => client.EditMessageText(chat, pressed.Id, shown, ParseMode.Html, linkPreviewOptions: NoPreview));
    }

    private static Reply Laid(Reply reply)
    {
        var layout = ChoiceLayout.Of(reply, ChannelLimits.Telegram);
        return ReferenceEquals(layout.Text, reply.Text)
            ? reply
            : reply with { Text = layout.Text, Buttons = [.. layout.Choices.Select(choice => choice.Button with { Label = choice.Label })] };
    }

    /// <summary>Telegram takes no button that leads to "localhost", where a developer's bot is.</summary>
    private static Reply WithLinksInWords(Reply reply)
    {
        if (!reply.Buttons.Any(IsUnsuited))
            return reply;
        var links = reply.Buttons.Where(IsUnsuited).Select(button => $"{button.Label}: {button.Url}");
        return reply with { Text = $"{reply.Text}\n\n{string.Join('\n', links)}", Buttons = [.. reply.Buttons.Where(button => !IsUnsuited(button))] };
    }

    private static bool IsUnsuited(Button button) =>
        button.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri) && !uri.Host.Contains('.', StringComparison.Ordinal);

    private static List<string> Parts(Reply reply, bool takesKeyboard)
    {
        var parts = new List<string>();
        var (text, first) = (reply.Text, reply.Image is null ? MostCharacters : MostInCaption);
        if (takesKeyboard && !reply.Buttons.IsEmpty)
        {
            // Buttons and the removal of a keyboard cannot stand in one message.
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            parts.Add(end > 0 && end < first ? text[..end] : TelegramTexts.NumberTaken.In(reply.Language));
            text = end > 0 && end < first ? text[end..].TrimStart('\n') : text;
        }

        if (parts.Count == 0 && text.Length > first)
        {
            parts.Add(TextParts.Of(text, first)[0]);
            text = text[parts[0].Length..].TrimStart('\n', ' ');
        }

        parts.AddRange(TextParts.Of(text, MostCharacters));
        return parts;
    }

    private ReplyMarkup? Markup(Reply reply, bool takesKeyboard) =>
        Keyboards.Of(reply, miniApps) ?? (takesKeyboard ? new ReplyKeyboardRemove() : null);

    private async Task<ApiAnswer> SendText(long chat, string text, ReplyMarkup? markup, bool isPersonal, CancellationToken cancel)
    {
        var json = new ArrayBufferWriter<byte>(FirstBytes);
        using (var writer = new Utf8JsonWriter(json, Unchecked))
        {
            writer.WriteStartObject();
            writer.WriteNumber("chat_id"u8, chat);
            writer.WriteString("text"u8, HtmlText.Escape(text));
            writer.WriteString("parse_mode"u8, "HTML"u8);
            writer.WritePropertyName("link_preview_options"u8);
            writer.WriteRawValue("""{"is_disabled":true}"""u8, skipInputValidation: true);
            if (isPersonal)
                writer.WriteBoolean("protect_content"u8, true);
            if (markup is not null)
                Keyboards.Write(writer, markup);
            writer.WriteEndObject();
        }

        return await api.SendMessage(json.WrittenMemory, cancel);
    }

    /// <summary>Without its picture a question can still be answered.</summary>
    private async Task<ApiAnswer> SendPicture(long chat, string image, string caption, ReplyMarkup? markup, bool isPersonal, CancellationToken cancel)
    {
        if (pictures.Find(image) is not { } picture)
            return await SendText(chat, caption, markup, isPersonal, cancel);
        Message? sent = null;
        var answer = await BotApi.Ask(async () =>
        {
            using var file = picture.Open();
            sent = await client.SendPhoto(
                chat, file.Input, HtmlText.Escape(caption), ParseMode.Html, replyMarkup: markup, protectContent: isPersonal, cancellationToken: cancel);
        });
        if (answer is ApiAnswer.Refused)
        {
            picture.Forget();
            return await SendText(chat, caption, markup, isPersonal, cancel);
        }

        picture.Remember(sent?.Photo?[^1].FileId);
        return answer;
    }
}
