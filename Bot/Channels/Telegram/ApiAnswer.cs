namespace Prakerja.Bot.Channels.Telegram;

/// <summary>How one call ended.</summary>
internal abstract record ApiAnswer
{
    private ApiAnswer()
    {
    }

    public static ApiAnswer Done { get; } = new Yes();

    public sealed record Yes : ApiAnswer;

    /// <summary>Wants to hear nothing for so long.</summary>
    public sealed record Throttled(TimeSpan After) : ApiAnswer;

    /// <summary>Nobody is there (any more) who wants to read us.</summary>
    public sealed record Unreachable(string Reason) : ApiAnswer;

    /// <summary>Understood and refused; the same call fares no better again.</summary>
    public sealed record Refused(int Code) : ApiAnswer;

    /// <summary>No answer, or one of a server in trouble.</summary>
    public sealed record Unavailable(string Reason) : ApiAnswer;
}
