namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Who calls, by the Authorization header.</summary>
internal abstract record Caller
{
    private Caller()
    {
    }

    /// <summary>The server of a partner.</summary>
    public sealed record Secret : Caller;

    /// <summary>A page or an app, for one conversation only. <paramref name="UserId"/> replaces every from.id that it sends.</summary>
    public sealed record Conversation(string Id, string UserId) : Caller;

    public sealed record Refused(Problem Problem) : Caller;
}
