using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Outbox;

/// <summary>
/// Makes one try of one row. The try is written before it is made, so that what kills the process is counted and not tried for ever;
/// and the row falls due again only after a lease.
/// </summary>
internal sealed partial class RowProcessor(
    IOutboxStore outbox, ITurnStore store, PersonCodec persons, RowCodec rows, MailRows mails, SmsRows sms, CodeFates fates, TimerRows timers, CheckRows checks,
    ReplyRows replies, NoticeRows notices, ErasedPersons erased, TimeProvider time, IOptions<OutboxOptions> options, ILogger<RowProcessor> log)
{
    /// <summary>Never throws but when <paramref name="cancel"/> is called or the store fails.</summary>
    public async Task Process(OutboxRow row, CancellationToken cancel)
    {
        if (rows.Open(row) is not { } item)
        {
            await Bury(row, "row-unreadable");
            return;
        }

        var found = await store.Load(new TurnKey.Person(item.PersonId), cancel);
        if (found is null)
        {
            await outbox.Replace(row.Key, null, null, cancel);
            return;
        }

        var faults = row.Tries - item.Ended;
        var leased = row with { Key = row.Key with { Due = time.GetUtcNow() + options.Value.Lease }, Tries = row.Tries + 1 };
        if (IsHopeless(item, faults))
            await Bury(row, "outcome-unknown");
        else if (await outbox.Replace(row.Key, leased, null, cancel))
            await Finish(leased, await Try(item, leased, found, faults, cancel));
    }

    private async Task<RowEnd> Try(OutboxItem item, OutboxRow row, PersonRow found, int faults, CancellationToken cancel)
    {
        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        tooLong.CancelAfter(options.Value.Lease * 0.8);
        try
        {
            return await Try(item, row, found, faults >= options.Value.MostWithoutOutcome, tooLong.Token);
        }
        catch (TurnConflictException)
        {
            return new RowEnd.Again(Waits.AfterFault(1), item with { Ended = item.Ended + 1 });
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            RowFailed(row.Key.Lane, row.Key.Id, fault.GetType().Name);
            return item is OutboxItem.Sms ? new RowEnd.Dead("outcome-unknown") : new RowEnd.Again(Waits.AfterFault(faults + 1), item);
        }
    }

    private async Task<RowEnd> Try(OutboxItem item, OutboxRow row, PersonRow found, bool givesUp, CancellationToken cancel) => item switch
    {
        OutboxItem.RunCheck check when givesUp => await checks.GiveUp(check, row.Key, cancel),
        OutboxItem.RunCheck check when persons.Open(found) is { } person => await checks.Run(check, row, person, cancel),
        OutboxItem.Mail mail => await mails.Send(mail, cancel),
        OutboxItem.Sms message => await sms.Send(message, row.Key.Id, cancel),
        OutboxItem.CodeFate fate when persons.Open(found) is { } person => await fates.Judge(fate, person, row.Key, cancel),
        OutboxItem.Timer timer => await timers.Fire(timer, row.Key, cancel),
        OutboxItem.Replies waiting => await replies.Send(waiting, row.Key, cancel),
        OutboxItem.Tell notice => await notices.Send(notice, row.Key, cancel),
        OutboxItem.Undelivered lost => await replies.Requeue(lost),
        OutboxItem.Forget forget => await erased.Forget(forget.PersonId, row.Key, cancel) ? new RowEnd.Used() : new RowEnd.Done(),
        OutboxItem.Poison => new RowEnd.Done(),
        _ => new RowEnd.Dead("person-unreadable"),
    };

    /// <summary>A check is given up by a turn, which may itself be what fails: it gets as many tries again.</summary>
    private bool IsHopeless(OutboxItem item, int faults) => item switch
    {
        OutboxItem.Sms => faults > 0,
        OutboxItem.RunCheck => faults >= 2 * options.Value.MostWithoutOutcome,
        _ => faults >= options.Value.MostWithoutOutcome,
    };

    private async Task Finish(OutboxRow row, RowEnd end)
    {
        switch (end)
        {
            case RowEnd.Done:
                await outbox.Replace(row.Key, null, null, CancellationToken.None);
                break;
            case RowEnd.Again again:
                var key = row.Key with { Due = time.GetUtcNow() + again.Wait };
                await outbox.Replace(row.Key, new OutboxRow(key, row.Tries, rows.Seal(key.Id, again.Item)), null, CancellationToken.None);
                break;
            case RowEnd.Then then:
                await outbox.Replace(row.Key, then.Next, null, CancellationToken.None);
                break;
            case RowEnd.Dead dead:
                await Bury(row, dead.Reason);
                break;
        }
    }

    private async Task Bury(OutboxRow row, string reason)
    {
        RowGaveUp(row.Key.Lane, row.Key.Id, reason);
        var letter = new DeadLetter(row.Key.Id, row.Key.Lane, time.GetUtcNow(), reason, row.Body);
        await outbox.Replace(row.Key, null, letter, CancellationToken.None);
    }

    [LoggerMessage(2201, LogLevel.Warning, "{Lane} row {Id} failed with {Exception}")]
    private partial void RowFailed(Lane lane, string id, string exception);

    [LoggerMessage(2202, LogLevel.Error, "{Lane} row {Id} gave up: {Reason}. It is kept as a dead letter")]
    private partial void RowGaveUp(Lane lane, string id, string reason);
}
