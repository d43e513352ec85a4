using System.Globalization;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

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

    public Incoming Read(WireUpdate update) => update switch
    {
        { Message: { } message } => Message(update, message),
        { EditedMessage: { } edited } => Edited(update, edited),
        { CallbackQuery: { } press } => Press(update, press),
        { MyChatMember: { } member } => Member(member),
        _ => Nothing,
    };

    private static Incoming Message(WireUpdate update, WireMessage message)
    {
        if (message.Chat is not { IsPrivate: true } chat)
            return message.Chat is { } other ? new Incoming.NotPrivate(other.Id) : Nothing;
        if (message.From is not { IsBot: false } from || IsService(message))
            return Nothing;
        var inbound = Inbound(update, message, chat.Id, Time(message.Date), from);
        return message switch
        {
            { Text: { Length: > 0 } text } => new Incoming.Said(inbound with { Input = Words(text) }),
            { Photo: [.., { FileId: { Length: > 0 } largest }] } => new Incoming.Photo(inbound, largest),
            { Document: { FileId: { Length: > 0 } file } document } when IsPicture(document) => new Incoming.Photo(inbound, file),
            { Contact: { PhoneNumber: { Length: > 0 } number, UserId: { } owner } } when owner == from.Id =>
                new Incoming.Said(inbound with { Input = new UserInput.OwnPhone(number), Phone = number }),
            _ => new Incoming.Said(inbound with { Input = new UserInput.Unreadable(KindOf(message)) }),
        };
    }

    private static Incoming Edited(WireUpdate update, WireMessage edited)
    {
        if (edited is not { Chat: { IsPrivate: true } chat, From: { IsBot: false } from })
            return Nothing;
        var inbound = Inbound(update, edited, chat.Id, Time(edited.EditDate ?? edited.Date), from);
        return new Incoming.Said(inbound with { Input = new UserInput.Unreadable("edited"), Echo = edited.Text });
    }

    private Incoming Press(WireUpdate update, WirePress press)
    {
        if (press is not { From: { IsBot: false } from, Message: { Chat: { IsPrivate: true } chat } message, Data: { } data, Id: { } query }
            || buttons.Read(data, LabelOf(message, data)) is not { } input)
            return press.Id is { } stray ? new Incoming.StrayPress(stray) : Nothing;
        var inbound = Inbound(update, message, chat.Id, clock.GetUtcNow(), from) with { Input = input };
        var shown = message.Date == 0 ? null : new PressedMessage(message.MessageId, message.Text ?? message.Caption, message.Text is null);
        return new Incoming.Pressed(inbound, query, shown);
    }

    private static Incoming Member(WireMember member)
    {
        if (member is not { Chat: { } chat, NewChatMember.Status: { } status })
            return Nothing;
        var isIn = status is not ("kicked" or "left");
        if (!chat.IsPrivate)
            return isIn ? new Incoming.NotPrivate(chat.Id) : Nothing;
        return new Incoming.Reach(TelegramChats.Address(chat.Id), !isIn);
    }

    private static Inbound.FromChat Inbound(WireUpdate update, WireMessage message, long chat, DateTimeOffset at, WireUser from) =>
        new(TelegramChats.Address(chat), string.Create(CultureInfo.InvariantCulture, $"u{update.UpdateId}"), at, NotReadYet)
        {
            ChatName = "Telegram",
            Locale = from.LanguageCode,
            MessageId = message.MessageId.ToString(CultureInfo.InvariantCulture),
        };

    private static readonly UserInput NotReadYet = new UserInput.Unreadable("");

    private static DateTimeOffset Time(long unix) => DateTimeOffset.FromUnixTimeSeconds(unix);

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
    private static bool IsPicture(WireFile file) =>
        file.MimeType?.ToUpperInvariant() is "IMAGE/JPEG" or "IMAGE/PNG" or "IMAGE/WEBP" or "IMAGE/HEIC" or "IMAGE/HEIF";

    private static string KindOf(WireMessage message) => message switch
    {
        { Contact: not null } => "contact",
        { Voice: not null } or { Audio: not null } or { VideoNote: not null } => "voice",
        { Sticker: not null } or { Animation: not null } => "sticker",
        { Document: not null } => "file",
        _ => "other",
    };

    /// <summary>"Pinned a message" and the like: nobody waits for an answer.</summary>
    private static bool IsService(WireMessage message) => message is { PinnedMessage: not null } or { MessageAutoDeleteTimerChanged: not null }
        or { WriteAccessAllowed: not null } or { ChatBackgroundSet: not null };

    private static string LabelOf(WireMessage message, string data)
    {
        foreach (var row in message.ReplyMarkup?.InlineKeyboard ?? [])
        {
            foreach (var button in row ?? [])
            {
                if (button is { Text: { } text } && button.CallbackData == data)
                    return text.Length <= LongestLabel ? text : text[..LongestLabel];
            }
        }

        return "";
    }
}
