namespace Prakerja.Bot.Channels.WebChat;

/// <summary>What we take from an activity that a client posts. Its id, timestamp and from are not believed.</summary>
internal sealed class IncomingActivity
{
    public const int LongestClientId = 64;

    public string? Type { get; set; }
    public string? Text { get; set; }
    public string? Locale { get; set; }
    public bool HasAttachments { get; set; }
    public IncomingValue? Value { get; set; }

    /// <summary>The client's own id of this activity, given back in the echo.</summary>
    public string? ClientActivityId { get; set; }

    /// <summary>Whether our own widget sent it, the only client that repeats a message under the same id.</summary>
    public bool IsFromOurWidget { get; set; }

    /// <summary>The token of a link "lanjut di perangkat lain", with which our page was opened.</summary>
    public string? Link { get; set; }

    public bool IsPostBack { get; set; }

    /// <summary>What the button said, where the client tells.</summary>
    public string? DisplayText { get; set; }

    public bool IsMessage => string.Equals(Type, "message", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The value of one of our buttons has all three; a stranger's lacks the step.</summary>
internal sealed class IncomingValue
{
    public string? Step { get; set; }
    public uint? Revision { get; set; }
    public string? Choice { get; set; }
}
