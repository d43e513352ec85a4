using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Mail;

/// <summary>
/// What a failed try means. What only an operator can mend lets the mail wait and raises the alarm, so that a changed password loses no mail;
/// the alarm stands beside the outcome because an outcome that waits has none of its own.
/// </summary>
internal sealed record SmtpFailure(SendOutcome Outcome, string Reason, bool Alarm)
{
    private const int ExceededSize = 552;

    /// <summary>Null for a failure that is a fault of ours and must not be swallowed.</summary>
    public static SmtpFailure? Of(Exception exception) => exception switch
    {
        AuthenticationException or ServiceNotAuthenticatedException or SaslException => Waits("credentials-refused", alarm: true),
        SslHandshakeException => Waits("tls-failed", alarm: true),
        NotSupportedException => Waits("server-lacks-extension", alarm: true),
        SmtpCommandException refusal => Of(refusal.ErrorCode, (int)refusal.StatusCode),
        OperationCanceledException or TimeoutException => Waits("timed-out"),
        SocketException or IOException or ProtocolException or ServiceNotConnectedException => Waits("server-unreachable"),
        _ => null,
    };

    private static SmtpFailure Of(SmtpErrorCode part, int status) => (part, status) switch
    {
        (_, 530 or 534 or 535 or 538) => Waits("credentials-refused", alarm: true),
        (SmtpErrorCode.RecipientNotAccepted, < 500) => Waits("mailbox-deferred"),
        (SmtpErrorCode.RecipientNotAccepted, _) => Ends("mailbox-refused"),
        (_, < 500) => Waits("server-deferred"),
        (_, ExceededSize) => Ends("too-large", alarm: true),
        (SmtpErrorCode.SenderNotAccepted, _) => Ends("sender-refused", alarm: true),
        (SmtpErrorCode.MessageNotAccepted, _) => Ends("message-refused", alarm: true),
        _ => Waits("server-refused", alarm: true), // at the greeting or EHLO: it is not this mail that is refused
    };

    private static SmtpFailure Waits(string reason, bool alarm = false) => new(new SendOutcome.TryLater(reason), reason, alarm);

    private static SmtpFailure Ends(string reason, bool alarm = false) => new(new SendOutcome.GaveUp(reason, alarm), reason, alarm);
}
