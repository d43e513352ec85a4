using System.ComponentModel.DataAnnotations;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Section <c>WebChat</c>; <see cref="PublicUrl"/> stands at the root.</summary>
internal sealed class WebChatOptions
{
    public const string Section = "WebChat";
    public const int ShortestSecret = 16;

    /// <summary>Signs tokens, and as a Bearer starts conversations for servers of partners. Required outside Development.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Secrets of before, whose tokens still count until they expire.</summary>
    public string[] FormerSecrets { get; set; } = [];

    /// <summary>Origins of other sites that carry the widget ("https://example.go.id"). Our own origin is always allowed; in Development any is.</summary>
    public string[] AllowedOrigins { get; set; } = [];

    /// <summary>Set in Development only.</summary>
    public bool AnyOrigin { get; set; }

    /// <summary>The root of every absolute address that we hand out; without it the request's own host is used.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>Web Chat refreshes by a timer that a sleeping phone does not run, so an hour is the least.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "24:00:00")]
    public TimeSpan TokenLife { get; set; } = TimeSpan.FromHours(2);

    [Range(typeof(TimeSpan), "00:00:05", "00:10:00")]
    public TimeSpan TicketLife { get; set; } = TimeSpan.FromSeconds(60);

    [Range(1024, 1024 * 1024)]
    public int MostActivityBytes { get; set; } = 64 * 1024;

    [Range(1024 * 1024, 64 * 1024 * 1024)]
    public int MostUploadBytes { get; set; } = 12 * 1024 * 1024;

    [Range(1, 50)]
    public int SocketsPerConversation { get; set; } = 5;

    /// <summary>A socket that takes nothing for so long is dropped; what it missed is replayed when it comes back.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(15);

    [Required]
    public AddressLimitOptions Limits { get; set; } = new();
}

/// <summary>
/// Requests per address and minute; 0 is no limit. High, because mobile networks put thousands behind one address. Unset: off in Development.
/// </summary>
internal sealed class AddressLimitOptions
{
    public const int DefaultStarts = 3_000;
    public const int DefaultMessages = 20_000;
    public const int DefaultUploads = 1_200;

    /// <summary>Tokens asked for and conversations started.</summary>
    [Range(0, 1_000_000)]
    public int? Starts { get; set; }

    [Range(0, 1_000_000)]
    public int? Messages { get; set; }

    [Range(0, 1_000_000)]
    public int? Uploads { get; set; }
}
