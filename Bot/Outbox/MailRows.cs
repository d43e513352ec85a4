using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Outbox;

/// <summary>Sends mails; what the server does not take now it gets after 1, 5, 30 and 120 minutes.</summary>
internal sealed class MailRows(IMailSender sender, IChance chance)
{
    public async Task<RowEnd> Send(OutboxItem.Mail mail, CancellationToken cancel)
    {
        var outcome = await sender.Send(new OutgoingMail(mail.To, mail.Subject, mail.Text, mail.MessageId), cancel);
        return outcome switch
        {
            SendOutcome.Delivered => new RowEnd.Done(),
            SendOutcome.TryLater later when Waits.AfterMail(mail.Ended + 1) is { } wait => Again(mail, wait, later),
            SendOutcome.TryLater later => new RowEnd.Dead(later.Reason),
            SendOutcome.GaveUp gaveUp => new RowEnd.Dead(gaveUp.Reason),
            SendOutcome.OptedOut optedOut => new RowEnd.Dead(optedOut.Reason),
            _ => throw new InvalidOperationException("A sender gave no outcome."),
        };
    }

    private RowEnd.Again Again(OutboxItem.Mail mail, TimeSpan wait, SendOutcome.TryLater later)
    {
        var stretched = wait.Stretch(chance);
        return new RowEnd.Again(later.After > stretched ? later.After.Value : stretched, mail with { Ended = mail.Ended + 1 });
    }
}
