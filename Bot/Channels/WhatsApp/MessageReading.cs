using System.Globalization;
using System.Text.RegularExpressions;
using Prakerja.Bot.Channels.Common;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>Turns a message into an input of its chat. What must not be kept is let go of here, before anything else sees it.</summary>
internal static partial class MessageReading
{
    private const int LongestId = 256;
    private const int LongestTitle = 100;

    /// <summary>Null for what asks nothing of us: a reaction, a note of the system, a message without a sender.</summary>
    public static Inbound.FromChat? Read(Message message, Contact? contact, DateTimeOffset now)
    {
        if (AddressOf(message.FromUserId ?? contact?.UserId, message.From ?? contact?.WaId) is not { } chat
            || message.Id is not { Length: > 0 and <= LongestId } id || InputOf(message, contact) is not { } input)
            return null;
        return new Inbound.FromChat(chat, id, TimeOf(message.Timestamp, now), input)
        {
            ChatName = WhatsAppChannel.Title,
            Phone = NumberOf(message.From ?? contact?.WaId),
        };
    }

    /// <summary>A chat is its user id; only where there is none, its number. Never is one taken for the other: a number begins with a plus.</summary>
    public static ChatAddress? AddressOf(string? userId, string? number)
    {
        if (userId is { Length: > 0 and <= LongestId } && UserIdForm().IsMatch(userId))
            return new ChatAddress(WhatsAppChannel.Channel, userId);
        return NumberOf(number) is { } phone ? new ChatAddress(WhatsAppChannel.Channel, phone) : null;
    }

    /// <summary>In the form +62…, or null.</summary>
    public static string? NumberOf(string? number) => number is not null && NumberForm().IsMatch(number) ? $"+{number.TrimStart('+')}" : null;

    /// <summary>Never in the future: a message of tomorrow would make those of today too old.</summary>
    public static DateTimeOffset TimeOf(string? seconds, DateTimeOffset now)
    {
        var known = long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= now.ToUnixTimeSeconds();
        return known ? DateTimeOffset.FromUnixTimeSeconds(number) : now;
    }

    private static UserInput? InputOf(Message message, Contact? contact) => message.Type switch
    {
        "reaction" or "system" => null,
        "text" => InputOf(message.Text?.Body),
        "interactive" => InputOf(message.Interactive?.ButtonReply ?? message.Interactive?.ListReply),
        "button" => message.Button?.Payload == PressId.Open ? new UserInput.Opened() : InputOf(message.Button?.Text),
        "request_welcome" => new UserInput.Opened(),
        "contacts" => OwnNumber(message, contact) is { } own ? new UserInput.OwnPhone(own) : new UserInput.Unreadable("contacts"),
        { Length: > 0 and <= LongestTitle } other => new UserInput.Unreadable(other),
        _ => new UserInput.Unreadable("unknown"),
    };

    private static UserInput InputOf(string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
            return new UserInput.Unreadable("empty");
        if (LinkForm().Match(words) is { Success: true } link)
            return new UserInput.LinkOpened(link.Groups[1].Value);
        return IdentityNumbers.AreIn(words) ? new UserInput.Withheld() : new UserInput.Words(words);
    }

    private static UserInput InputOf(Pressed? pressed)
    {
        var title = pressed?.Title is { } label ? label[..Math.Min(label.Length, LongestTitle)] : "";
        return PressId.Read(pressed?.Id, title) ?? InputOf(title);
    }

    /// <summary>Shared after we asked for it, or a contact with the sender's own number.</summary>
    private static string? OwnNumber(Message message, Contact? contact)
    {
        if (message.Contacts is not [{ Phones: [{ } phone, ..] } shared, ..] || NumberOf(phone.WaId ?? phone.Phone) is not { } number)
            return null;
        return shared.Origin == "contact_request" || number == NumberOf(message.From ?? contact?.WaId) ? number : null;
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9_-])l_([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])")]
    private static partial Regex LinkForm();

    [GeneratedRegex(@"\A[A-Za-z]{2}\.[A-Za-z0-9._-]+\z")]
    private static partial Regex UserIdForm();

    [GeneratedRegex(@"\A\+?[1-9][0-9]{6,14}\z")]
    private static partial Regex NumberForm();
}
