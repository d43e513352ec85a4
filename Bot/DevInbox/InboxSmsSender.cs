using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.DevInbox;

internal sealed class InboxSmsSender(DevelopmentInbox inbox) : ISmsSender
{
    public Task<SendOutcome> Send(OutgoingSms sms, CancellationToken cancel)
    {
        inbox.Add("sms", sms.To, null, sms.Text);
        return Task.FromResult<SendOutcome>(new SendOutcome.Delivered());
    }
}
