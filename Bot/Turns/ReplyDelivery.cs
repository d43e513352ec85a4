using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Outbox;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>
/// The first try to send a reply, right after its commit. When it ends here the reply is sent or stands in the outbox. A try that goes on behind the deadline
/// keeps the outbox waiting until it has ended, so that not both deliver.
/// </summary>
internal sealed partial class ReplyDelivery(
    ChannelDirectory channels, PersonEdits edits, ITurnStore store, IOutboxStore outbox, RowCodec rows, IChance chance, TimeProvider time,
    IOptions<TurnOptions> options, ILogger<ReplyDelivery> log)
{
    private static readonly TimeSpan ShortWait = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<Task, bool> goingOn = [];

    public async Task Deliver(string personId, ChatState chat, Reply? reply)
    {
        if (channels.Find(chat.Address) is not { } channel)
            return;
        var firstTry = new CancellationTokenSource();
        var sending = Try(channel, chat, reply, firstTry.Token);
        if (!sending.IsCompleted && !await EndsInTime(sending))
        {
            await GoOn(personId, chat, reply, sending, firstTry);
            return;
        }

        firstTry.Dispose();
        if (reply is not null)
            await Settle(personId, chat, reply, await sending);
    }

    /// <summary>Completes when no first try goes on behind its deadline.</summary>
    public Task Drain() => Task.WhenAll(goingOn.Keys);

    /// <summary>Lets the outbox send it, behind all that waits there for this chat. Null where something waits already, or nobody is there any more.</summary>
    public async Task<OutboxKey?> Queue(string personId, ChatAddress chat, QueuedReply reply, DateTimeOffset due)
    {
        var row = rows.Row(Lane.Reply, due, chance.Id(), new OutboxItem.Replies(personId, chat));
        OutboxKey? added = null;
        var done = await edits.Edit(
            personId,
            person =>
            {
                if (person.Chat(chat) is not { } state)
                    return null;
                added = state.Queued.IsEmpty ? row.Key : null;
                var sent = state.Reply is { } kept ? kept with { Sent = true } : null;
                var queued = person.With(state with { Queued = state.Queued.Add(reply), Reply = sent });
                return new PersonEdit(queued) { NewRows = added is null ? [] : [row] };
            },
            CancellationToken.None);
        return done ? added : null;
    }

    private async Task<bool> EndsInTime(Task sending)
    {
        using var over = new CancellationTokenSource();
        var first = await Task.WhenAny(sending, Task.Delay(options.Value.ReplyDeadline, time, over.Token));
        await over.CancelAsync();
        return first == sending;
    }

    private async Task Settle(string personId, ChatState chat, Reply reply, SendOutcome outcome)
    {
        switch (outcome)
        {
            case SendOutcome.TryLater later:
                await Queue(personId, chat.Address, new QueuedReply(chat.DeliveryOf(reply) ?? chance.Id(), reply), time.GetUtcNow() + (later.After ?? ShortWait));
                break;
            case SendOutcome.GaveUp gaveUp:
                await Bury(personId, chat.Address, reply, gaveUp.Reason);
                break;
            case SendOutcome.OptedOut:
                await LoseTouch(personId, chat.Address);
                break;
        }
    }

    /// <summary>Nothing reaches the chat until somebody writes there: what has to be heard goes elsewhere.</summary>
    private Task LoseTouch(string personId, ChatAddress chat) => edits.Edit(
        personId,
        person => person.Chat(chat) is { Unreachable: false } state ? new PersonEdit(person.With(state with { Unreachable = true })) : null,
        CancellationToken.None);

    private async Task GoOn(string personId, ChatState chat, Reply? reply, Task<SendOutcome> sending, CancellationTokenSource firstTry)
    {
        var queued = reply is null ? null : new QueuedReply(chat.DeliveryOf(reply) ?? chance.Id(), reply);
        var row = queued is null ? null : await Queue(personId, chat.Address, queued, time.GetUtcNow() + (2 * options.Value.FirstTry));
        var end = End();
        goingOn.TryAdd(end, true);
        _ = end.ContinueWith(ended => goingOn.TryRemove(ended, out _), TaskScheduler.Default);

        async Task End()
        {
            if (await Task.WhenAny(sending, Task.Delay(options.Value.FirstTry, time)) != sending)
                await firstTry.CancelAsync();
            var outcome = await sending;
            firstTry.Dispose();
            if (queued is not null)
                await Settle(personId, chat.Address, queued, row, outcome);
        }
    }

    /// <summary>The row is due only when the first try must be over; now that it is, the row need wait no longer.</summary>
    private async Task Settle(string personId, ChatAddress chat, QueuedReply queued, OutboxKey? row, SendOutcome outcome)
    {
        if (outcome is not SendOutcome.TryLater)
        {
            await edits.Edit(
                personId,
                person => person.Chat(chat) is { } state
                    ? new PersonEdit(person.With(state with { Queued = state.Queued.RemoveAll(other => other.Id == queued.Id) }))
                    : null,
                CancellationToken.None);
        }

        if (outcome is SendOutcome.GaveUp gaveUp)
            await Bury(personId, chat, queued.Reply, gaveUp.Reason);
        if (row is null || await outbox.Find(row, CancellationToken.None) is not { } waiting)
            return;
        var due = time.GetUtcNow() + (outcome is SendOutcome.TryLater later ? later.After ?? ShortWait : TimeSpan.Zero);
        await outbox.Replace(row, waiting with { Key = row with { Due = due } }, null, CancellationToken.None);
    }

    private async Task<SendOutcome> Try(IChannel channel, ChatState chat, Reply? reply, CancellationToken cancel)
    {
        try
        {
            return await channel.Deliver(chat, reply, cancel);
        }
        catch (Exception fault)
        {
            SendingFailed(chat.Address.Channel, fault.GetType().Name);
            return new SendOutcome.TryLater("exception");
        }
    }

    private async Task Bury(string personId, ChatAddress chat, Reply reply, string reason)
    {
        var id = chance.Id();
        var body = rows.Seal(id, new OutboxItem.Undelivered(personId, chat, reply));
        await store.Commit(new TurnChanges { DeadLetters = [new DeadLetter(id, Lane.Reply, time.GetUtcNow(), reason, body)] }, CancellationToken.None);
    }

    [LoggerMessage(2111, LogLevel.Warning, "Sending a reply through {Channel} threw {Exception}")]
    private partial void SendingFailed(string channel, string exception);
}
