namespace Prakerja.Bot.Outbox;

/// <summary>Brings a mail to the mail server, or says how it failed. Throws only when <c>cancel</c> is called; repeating a mail is harmless, its Message-ID stays.</summary>
internal interface IMailSender
{
    Task<SendOutcome> Send(OutgoingMail mail, CancellationToken cancel);
}

/// <param name="To">One bare address, "nama@example.id".</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text; every mail of ours is plain text.</param>
/// <param name="MessageId">"local@domain", the same on every try, so that a repeat can be told from a second mail.</param>
internal sealed record OutgoingMail(string To, string Subject, string Text, string MessageId)
{
    /// <summary>Tells nothing about the person, so that a mail can stand in a log line or a failed assertion.</summary>
    public override string ToString() => $"mail {MessageId}";
}
