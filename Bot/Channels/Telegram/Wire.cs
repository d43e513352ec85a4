using System.Text.Json.Serialization;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>
/// An update, as far as we read it. Own small records in place of the package's model: reading that costs several times as much on every turn, and a value
/// that a later version of the API adds to one of its lists cannot make an update unreadable here.
/// </summary>
internal sealed record WireUpdate
{
    [JsonRequired]
    public long UpdateId { get; init; }
    public WireMessage? Message { get; init; }
    public WireMessage? EditedMessage { get; init; }
    public WirePress? CallbackQuery { get; init; }
    public WireMember? MyChatMember { get; init; }
}

internal sealed record WireMessage
{
    public int MessageId { get; init; }

    /// <summary>Unix time; 0 where Telegram tells no more of an old message than its number.</summary>
    public long Date { get; init; }
    public long? EditDate { get; init; }
    public WireChat? Chat { get; init; }
    public WireUser? From { get; init; }
    public string? Text { get; init; }
    public string? Caption { get; init; }
    public WireFile[]? Photo { get; init; }
    public WireFile? Document { get; init; }
    public WireContact? Contact { get; init; }
    public WireMarkup? ReplyMarkup { get; init; }
    public WireAnything? Voice { get; init; }
    public WireAnything? Audio { get; init; }
    public WireAnything? VideoNote { get; init; }
    public WireAnything? Sticker { get; init; }
    public WireAnything? Animation { get; init; }
    public WireAnything? PinnedMessage { get; init; }
    public WireAnything? MessageAutoDeleteTimerChanged { get; init; }
    public WireAnything? WriteAccessAllowed { get; init; }
    public WireAnything? ChatBackgroundSet { get; init; }
}

internal sealed record WireChat(long Id, string? Type)
{
    public bool IsPrivate => Type == "private";
}

internal sealed record WireUser(long Id, bool IsBot, string? LanguageCode);

/// <summary>A size of a photo, or a document.</summary>
internal sealed record WireFile(string? FileId, string? MimeType);

internal sealed record WireContact(string? PhoneNumber, long? UserId);

internal sealed record WireMarkup(WireButton[]?[]? InlineKeyboard);

internal sealed record WireButton(string? Text, string? CallbackData);

internal sealed record WirePress(string? Id, WireUser? From, WireMessage? Message, string? Data);

internal sealed record WireMember(WireChat? Chat, WireMembership? NewChatMember);

internal sealed record WireMembership(string? Status);

/// <summary>It is there; what is in it nobody reads.</summary>
internal sealed record WireAnything;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WireUpdate))]
internal sealed partial class WireJson : JsonSerializerContext;
