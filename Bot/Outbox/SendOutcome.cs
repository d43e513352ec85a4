namespace Prakerja.Bot.Outbox;

/// <summary>
/// How one try to send ended. A sender names what happened; the outbox worker needs to know nothing more.
/// <c>Reason</c> is a short code for operators ("throttled", "mailbox-unknown"), never personal data.
/// </summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    public sealed record Delivered : SendOutcome;

    /// <summary>Certainly not sent; worth another try, not before <paramref name="After"/> where the other side named a time.</summary>
    public sealed record TryLater(string Reason, TimeSpan? After = null) : SendOutcome;

    /// <summary>Will never work, or may have worked and must not be repeated. <paramref name="Alarm"/> marks what an operator has to mend.</summary>
    public sealed record GaveUp(string Reason, bool Alarm = false) : SendOutcome;

    /// <summary>The recipient wants no messages here.</summary>
    public sealed record OptedOut(string Reason) : SendOutcome;
}
