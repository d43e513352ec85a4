using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.DevInbox;

internal sealed class InboxMailSender(DevelopmentInbox inbox) : IMailSender
{
    public Task<SendOutcome> Send(OutgoingMail mail, CancellationToken cancel)
    {
        inbox.Add("mail", mail.To, mail.Subject, mail.Text);
        return Task.FromResult<SendOutcome>(new SendOutcome.Delivered());
    }
}
