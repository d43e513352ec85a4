using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Outbox;

/// <summary>Sends SMS. One that may have gone out is never sent again, and none outlives the code that it carries.</summary>
internal sealed class SmsRows(ISmsSender sender, IChance chance, TimeProvider time)
{
    public async Task<RowEnd> Send(OutboxItem.Sms sms, string id, CancellationToken cancel)
    {
        var life = sms.DiesAt - time.GetUtcNow();
        if (life <= TimeSpan.Zero)
            return new RowEnd.Dead("expired");
        return await sender.Send(new OutgoingSms(sms.To, sms.Text, id, life), cancel) switch
        {
            SendOutcome.Delivered => new RowEnd.Done(),
            SendOutcome.TryLater later => Again(sms, later),
            SendOutcome.GaveUp gaveUp => new RowEnd.Dead(gaveUp.Reason),
            SendOutcome.OptedOut optedOut => new RowEnd.Dead(optedOut.Reason),
            _ => throw new InvalidOperationException("A sender gave no outcome."),
        };
    }

    private RowEnd Again(OutboxItem.Sms sms, SendOutcome.TryLater later)
    {
        var wait = Waits.AfterSms(sms.Ended + 1).Stretch(chance);
        if (later.After > wait)
            wait = later.After.Value;
        return time.GetUtcNow() + wait < sms.DiesAt ? new RowEnd.Again(wait, sms with { Ended = sms.Ended + 1 }) : new RowEnd.Dead(later.Reason);
    }
}
