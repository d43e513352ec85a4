using System.Globalization;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>
/// Reads an update. It is taken under its own id: a message is repeated under the same one, and an edit has another. Messages carry Telegram's time,
/// presses that of receipt, because they are as old as the message under which they are.
/// </summary>
internal sealed class TelegramPayloads(CallbackData buttons, TimeProvider clock)
{
    private const string LinkPayload = "l_";
    private const int LongestLabel = 100;

    private static readonly Incoming Nothing = new Incoming.Nothing();

    public Incoming Read(Update update) => update switch
    {
        { Message: { } message } => Message(update, message),
        { EditedMessage: { } edited } => Edited(update, edited),
        { CallbackQuery: { } press } => Press(update, press),
        { MyChatMember: { } member } => Member(member),
        _ => Nothing,
    };

    private static Incoming Message(Update update, Message message)
    {
        if (message.Chat is not { Type: ChatType.Private } chat)
            return message.Chat is { } other ? new Incoming.NotPrivate(other.Id) : Nothing;
        if (message.From is not { IsBot: false } from)
            return Nothing;
        var inbound = Inbound(update.Id, chat.Id, message.Date, from, new UserInput.Unreadable(KindOf(message)))
            with { MessageId = message.Id.ToString(CultureInfo.InvariantCulture) };
        return message switch
        {
            { Text: { Length: > 0 } text } => new Incoming.Said(inbound with { Input = Words(text) }),
            { Photo: [.., var largest] } => new Incoming.Photo(inbound, largest.FileId),
            { Document: { } file } when IsPicture(file) => new Incoming.Photo(inbound, file.FileId),
            { Contact: { PhoneNumber.Length: > 0 } contact } when contact.UserId == from.Id =>
                new Incoming.Said(inbound with { Input = new UserInput.OwnPhone(contact.PhoneNumber), Phone = contact.PhoneNumber }),
            _ when IsService(message) => Nothing,
            _ => new Incoming.Said(inbound),
        };
    }

    private static Incoming Edited(Update update, Message edited)
    {
        if (edited is not { Chat.Type: ChatType.Private, From: { IsBot: false } from })
            return Nothing;
        var inbound = Inbound(update.Id, edited.Chat.Id, edited.EditDate ?? edited.Date, from, new UserInput.Unreadable("edited"));
        return new Incoming.Said(inbound with { MessageId = edited.Id.ToString(CultureInfo.InvariantCulture), Echo = edited.Text });
    }

    private Incoming Press(Update update, CallbackQuery press)
    {
        if (press is not { From: { IsBot: false } from, Message: { Chat.Type: ChatType.Private } message })
            return new Incoming.StrayPress(press.Id ?? "");
        if (press.Data is not { } data || buttons.Read(data, LabelOf(message, data)) is not { } input)
            return new Incoming.StrayPress(press.Id);
        var inbound = Inbound(update.Id, message.Chat.Id, clock.GetUtcNow().UtcDateTime, from, input);
        var shown = message.Type == MessageType.Unknown ? null : new PressedMessage(message.Id, message.Text ?? message.Caption, message.Text is null);
        return new Incoming.Pressed(inbound, press.Id, shown);
    }

    private static Incoming Member(ChatMemberUpdated member)
    {
        if (member is not { Chat: { } chat, NewChatMember: { } now })
            return Nothing;
        var isIn = now.Status is not (ChatMemberStatus.Kicked or ChatMemberStatus.Left);
        if (chat.Type != ChatType.Private)
            return isIn ? new Incoming.NotPrivate(chat.Id) : Nothing;
        return new Incoming.Reach(TelegramChats.Address(chat.Id), !isIn);
    }

    private static Inbound.FromChat Inbound(int update, long chat, DateTime at, User from, UserInput input) =>
        new(TelegramChats.Address(chat), $"u{update}", new DateTimeOffset(at, TimeSpan.Zero), input)
        {
            ChatName = "Telegram",
            Locale = from.LanguageCode,
        };

    /// <summary>The menu's commands are words that work in every channel; "/start" opens the chat.</summary>
    private static UserInput Words(string text)
    {
        if (!text.StartsWith('/'))
            return new UserInput.Words(text);
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var command = space < 0 ? text[1..] : text[1..space];
        var payload = space < 0 ? "" : text[(space + 1)..].Trim();
        if (command.IndexOf('@', StringComparison.Ordinal) is var at and > 0)
            command = command[..at];
        if (command != "start")
            return new UserInput.Words(payload.Length == 0 ? command : $"{command} {payload}");
        return payload.StartsWith(LinkPayload, StringComparison.Ordinal) ? new UserInput.LinkOpened(payload[LinkPayload.Length..]) : new UserInput.Opened();
    }

    /// <summary>The bytes are looked at when it is checked; what does not even claim to be a picture is not fetched.</summary>
    private static bool IsPicture(Document file) => file is { FileId.Length: > 0 }
        && file.MimeType?.ToUpperInvariant() is "IMAGE/JPEG" or "IMAGE/PNG" or "IMAGE/WEBP" or "IMAGE/HEIC" or "IMAGE/HEIF";

    private static string KindOf(Message message) => message.Type switch
    {
        MessageType.Contact => "contact",
        MessageType.Voice or MessageType.Audio or MessageType.VideoNote => "voice",
        MessageType.Sticker or MessageType.Animation => "sticker",
        MessageType.Document => "file",
        var other => other.ToString(),
    };

    /// <summary>"Pinned a message" and the like: nobody waits for an answer.</summary>
    private static bool IsService(Message message) => message.Type is MessageType.PinnedMessage or MessageType.MessageAutoDeleteTimerChanged
        or MessageType.WriteAccessAllowed or MessageType.ChatBackgroundSet or MessageType.NewChatTitle or MessageType.NewChatPhoto or MessageType.DeleteChatPhoto;

    private static string LabelOf(Message message, string data)
    {
        foreach (var row in message.ReplyMarkup?.InlineKeyboard ?? [])
        {
            foreach (var button in row)
            {
                if (button is { Text: { } text } && button.CallbackData == data)
                    return text.Length <= LongestLabel ? text : text[..LongestLabel];
            }
        }

        return "";
    }
}
