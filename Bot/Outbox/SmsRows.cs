using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Outbox;

/// <summary>Sends SMS. One that may have gone out is never sent again, and none outlives the code that it carries.</summary>
internal sealed class SmsRows(ISmsSender sender, SmsIds ids, SmsWatch watch, RowCodec rows, IChance chance, TimeProvider time)
{
    // Long enough for a code that was typed in its last second.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    public async Task<RowEnd> Send(OutboxItem.Sms sms, string id, CancellationToken cancel)
    {
        var life = sms.DiesAt - time.GetUtcNow();
        if (life <= TimeSpan.Zero)
            return new RowEnd.Dead("expired");
        var outcome = await sender.Send(new OutgoingSms(sms.To, sms.Text, ids.ReportId(id), life), cancel);
        await watch.Look();
        return outcome switch
        {
            SendOutcome.Delivered when sms.IsCode => new RowEnd.Then(Fate(sms)),
            SendOutcome.Delivered => new RowEnd.Done(),
            SendOutcome.TryLater later => Again(sms, later),
            SendOutcome.GaveUp gaveUp => new RowEnd.Dead(gaveUp.Reason),
            SendOutcome.OptedOut optedOut => new RowEnd.Dead(optedOut.Reason),
            _ => throw new InvalidOperationException("A sender gave no outcome."),
        };
    }

    private OutboxRow Fate(OutboxItem.Sms sms) =>
        rows.Row(Lane.Bulk, sms.DiesAt + Grace, chance.Id(), new OutboxItem.CodeFate(sms.PersonId, sms.To, time.GetUtcNow()));

    private RowEnd Again(OutboxItem.Sms sms, SendOutcome.TryLater later)
    {
        var wait = Waits.AfterSms(sms.Ended + 1).Stretch(chance);
        if (later.After > wait)
            wait = later.After.Value;
        return time.GetUtcNow() + wait < sms.DiesAt ? new RowEnd.Again(wait, sms with { Ended = sms.Ended + 1 }) : new RowEnd.Dead(later.Reason);
    }
}
