using System.Buffers;
using MimeKit;
using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Mail;

/// <summary>Makes the MIME message. Nothing with a line break or another control character gets near a header.</summary>
internal sealed class MailComposer(SmtpOptions options, TimeProvider clock)
{
    private static readonly SearchValues<char> PlainMessageId =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_+@");

    private readonly MailboxAddress from = MailboxAddress.Parse(options.From);
    private readonly MailboxAddress replyTo = MailboxAddress.Parse(string.IsNullOrEmpty(options.ReplyTo) ? options.From : options.ReplyTo);

    /// <summary>False with the reason for the operator where the mail must not be sent as it is.</summary>
    public bool TryCompose(OutgoingMail mail, out MimeMessage message, out string reason)
    {
        message = new MimeMessage();
        reason =
            !TryReadAddress(mail.To, out var to) ? "address-invalid" :
            mail.Subject.Any(char.IsControl) ? "subject-invalid" :
            !IsMessageId(mail.MessageId) ? "message-id-invalid" : "";
        if (reason.Length > 0)
            return false;
        message.From.Add(from);
        message.ReplyTo.Add(replyTo);
        message.To.Add(to);
        message.Subject = mail.Subject;
        message.Date = clock.GetUtcNow();
        message.MessageId = mail.MessageId;
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Body = new TextPart("plain") { Text = mail.Text };
        return true;
    }

    // The parser also takes "Name <address>", comments and routes; only what comes out exactly as it went in is one bare address.
    private static bool TryReadAddress(string text, out MailboxAddress address) =>
        MailboxAddress.TryParse(text, out address!) && address.Address == text && text.Contains('@') && !text.Any(char.IsControl);

    private static bool IsMessageId(string text) =>
        !text.AsSpan().ContainsAnyExcept(PlainMessageId) && text.Split('@') is [{ Length: > 0 }, { Length: > 0 }];
}
