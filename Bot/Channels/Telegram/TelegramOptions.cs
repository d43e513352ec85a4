using System.ComponentModel.DataAnnotations;

namespace Prakerja.Bot.Channels.Telegram;

internal enum TelegramMode
{
    Webhook,
    Polling,
}

/// <summary>Section <c>Telegram</c>; <see cref="PublicUrl"/> stands at the root. Without a token the channel is off.</summary>
internal sealed class TelegramOptions
{
    public const string Section = "Telegram";

    /// <summary>From BotFather: "123456:ABC…". Whoever has it is the bot.</summary>
    public string Token { get; set; } = "";

    /// <summary>Scheme and host of the Bot API server; a path is not used.</summary>
    [Url]
    public string BaseUrl { get; set; } = "https://api.telegram.org";

    /// <summary>Comes back with every update of a webhook: 1 to 256 characters of A-Z a-z 0-9 _ -. Required in mode Webhook.</summary>
    public string WebhookSecret { get; set; } = "";

    /// <summary>Unset: Polling in Development, else Webhook.</summary>
    public TelegramMode? Mode { get; set; }

    /// <summary>Connections that Telegram may open to the webhook at once.</summary>
    [Range(1, 100)]
    public int Connections { get; set; } = 40;

    /// <summary>Replies to one chat at once, before <see cref="ChatPerSecond"/> counts.</summary>
    [Range(1, 1_000)]
    public int ChatBurst { get; set; } = 20;

    [Range(0.1, 1_000)]
    public double ChatPerSecond { get; set; } = 1;

    /// <summary>Notices to all chats together; answers to people are no bulk.</summary>
    [Range(1, 1_000)]
    public double BulkPerSecond { get; set; } = 30;

    /// <summary>How long getUpdates waits for something; the server's cap is 50.</summary>
    [Range(1, 50)]
    public int PollSeconds { get; set; } = 30;

    public string? PublicUrl { get; set; }

    /// <summary>Our forms open inside Telegram only from https.</summary>
    public bool HasMiniApps => PublicUrl is { } url && IsFitForMiniApps(url);

    public static bool IsFitForMiniApps(string publicUrl) => publicUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
