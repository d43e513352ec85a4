using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Outbox;

/// <summary>Sends the replies whose first try failed, and those that nobody asked for.</summary>
internal sealed class ReplyRows(QueuedReplies queue, ReplyDelivery delivery, IChance chance, TimeProvider time)
{
    public async Task<RowEnd> Send(OutboxItem.Replies waiting, OutboxKey row, CancellationToken cancel) =>
        await queue.Send(waiting, row, cancel) switch
        {
            SendOutcome.Delivered => new RowEnd.Used(),
            SendOutcome.TryLater later when Waits.AfterReply(waiting.Ended + 1) is { } wait => Again(waiting, wait, later),
            SendOutcome.TryLater later => await Drop(waiting, row, later.Reason),
            SendOutcome.GaveUp gaveUp => await Drop(waiting, row, gaveUp.Reason),
            SendOutcome.OptedOut => await Drop(waiting, row, null, unreachable: true),
            _ => throw new InvalidOperationException("A channel gave no outcome."),
        };

    /// <summary>A dead letter that an operator sends again.</summary>
    public async Task<RowEnd> Requeue(OutboxItem.Undelivered lost)
    {
        await delivery.Queue(lost.PersonId, lost.Chat, new QueuedReply(chance.Id(), lost.Reply), time.GetUtcNow());
        return new RowEnd.Done();
    }

    private RowEnd.Again Again(OutboxItem.Replies waiting, TimeSpan wait, SendOutcome.TryLater later) =>
        new(later.After ?? wait.Stretch(chance), waiting with { Ended = waiting.Ended + 1 });

    /// <summary>Whoever left the chat or signed out must not read them; what the channel refused an operator sees.</summary>
    private async Task<RowEnd> Drop(OutboxItem.Replies waiting, OutboxKey row, string? reason, bool unreachable = false) =>
        await queue.Drop(waiting, row, reason is QueuedReplies.ChatLeft or QueuedReplies.SignedOut ? null : reason, unreachable) ? new RowEnd.Used() : new RowEnd.Done();
}
