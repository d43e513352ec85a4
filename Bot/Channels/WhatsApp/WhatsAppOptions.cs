using System.ComponentModel.DataAnnotations;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>
/// Section <c>WhatsApp</c>. Without any of the four secrets the channel is off. A solution provider's proxy takes the same JSON: it needs another
/// <see cref="BaseUrl"/>, an <see cref="AuthHeader"/> of its own, and mostly neither <see cref="Version"/> nor <see cref="PhoneNumberId"/> in the path.
/// </summary>
internal sealed class WhatsAppOptions
{
    public const string Section = "WhatsApp";
    public const string MetaHeader = "Authorization";

    [Required]
    public Uri BaseUrl { get; set; } = new("https://graph.facebook.com");

    /// <summary>Of the Graph API; empty leaves it out of the path.</summary>
    public string Version { get; set; } = "v26.0";

    /// <summary>Our number's id; empty leaves it out of the path. Updates of another number are not ours.</summary>
    public string PhoneNumberId { get; set; } = "";

    public string AccessToken { get; set; } = "";

    /// <summary>Signs the webhook.</summary>
    public string AppSecret { get; set; } = "";

    /// <summary>What Meta shows when it verifies the webhook's address.</summary>
    public string VerifyToken { get; set; } = "";

    /// <summary>Carries the token: "Authorization" with "Bearer" before it, any other header as it is.</summary>
    [Required]
    public string AuthHeader { get; set; } = MetaHeader;

    /// <summary>Our number in international form, digits only; the way back from a page. Not needed to speak.</summary>
    public string Number { get; set; } = "";

    /// <summary>Messages in and out, of all chats together.</summary>
    [Range(1, 10_000)]
    public int MessagesPerSecond { get; set; } = 80;

    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Updates of one call that run at once; those of one chat never do.</summary>
    [Range(1, 500)]
    public int ChatsAtOnce { get; set; } = 32;

    public Uri MessagesUrl => new(string.Join('/', new[] { BaseUrl.AbsoluteUri.TrimEnd('/'), Version, PhoneNumberId, "messages" }.Where(part => part.Length > 0)));
}
