using Prakerja.Bot.Outbox;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Turns;

/// <summary>
/// Sends the replies that wait in a chat's queue, in their order. The row says only that something waits; it goes in the same commit that empties the queue,
/// so that a reply which joined in the meantime is not forgotten.
/// </summary>
internal sealed class QueuedReplies(ITurnStore store, PersonCodec codec, PersonEdits edits, ChannelDirectory channels, RowCodec rows, IChance chance, TimeProvider time)
{
    public const string ChatLeft = "chat-left";
    public const string SignedOut = "signed-out";
    private const int MostAtOnce = 100;

    /// <summary>
    /// Delivered: the queue is empty and the row gone. Everything else leaves both to the caller; what was sent is out of the queue.
    /// </summary>
    public async Task<SendOutcome> Send(OutboxItem.Replies waiting, OutboxKey row, CancellationToken cancel)
    {
        for (var sent = 0; sent < MostAtOnce; sent++)
        {
            var found = await store.Load(new TurnKey.Person(waiting.PersonId), cancel);
            var chat = found is null ? null : codec.Open(found)?.Chat(waiting.Chat);
            if (chat is null)
                return new SendOutcome.GaveUp(ChatLeft);
            if (chat.SignedInAt is { } since && !SignIn.IsAlive(since, time.GetUtcNow()))
                return new SendOutcome.GaveUp(SignedOut);
            if (channels.Find(chat.Address) is not { } channel)
                return new SendOutcome.GaveUp("channel-off", Alarm: true);
            if (chat.Queued.IsEmpty)
            {
                if (await Empty(waiting, row))
                    return new SendOutcome.Delivered();
                continue;
            }

            var first = chat.Queued[0];
            var outcome = await channel.Deliver(chat, first.Reply, cancel);
            if (outcome is not SendOutcome.Delivered)
                return outcome;
            await Change(waiting, state => Keep(channel, state, first) with { Queued = state.Queued.RemoveAll(reply => reply.Id == first.Id) });
        }

        return new SendOutcome.TryLater("many");
    }

    /// <summary>
    /// What waits is dropped with its row. A notice takes its next address; with a reason every other reply becomes a dead letter. False where the chat or the
    /// row is gone.
    /// </summary>
    /// <param name="waiting">Whose queue.</param>
    /// <param name="row">The row that sends it.</param>
    /// <param name="reason">Why the channel refused; null where nobody is to look at it.</param>
    /// <param name="unreachable">Nothing reaches the chat any more.</param>
    public Task<bool> Drop(OutboxItem.Replies waiting, OutboxKey row, string? reason, bool unreachable) =>
        edits.Edit(
            waiting.PersonId,
            person => person.Chat(waiting.Chat) is { } state
                ? new PersonEdit(person.With(state with { Queued = [], Unreachable = unreachable || state.Unreachable }))
                {
                    UsedRows = [row],
                    NewRows = [.. state.Queued.Where(reply => reply.Notice is not null).Select(reply => Next(waiting, reply.Notice!))],
                    DeadLetters = reason is null ? [] : [.. state.Queued.Where(reply => reply.Notice is null).Select(reply => Letter(waiting, reply, reason))],
                }
                : null,
            CancellationToken.None);

    private OutboxRow Next(OutboxItem.Replies waiting, Notice notice) =>
        rows.Row(Lane.Notice, time.GetUtcNow(), notice.Id, new OutboxItem.Tell(waiting.PersonId, notice.RefusedBy(waiting.Chat)));

    /// <summary>Where the channel reports later that a reply did not arrive, it is kept until the next.</summary>
    private static ChatState Keep(IChannel channel, ChatState state, QueuedReply sent) =>
        channel.ReportsLater && !sent.Again ? state with { Reply = new StoredReply(sent.Id, "", Sent: true, sent.Reply) { Notice = sent.Notice } } : state;

    private DeadLetter Letter(OutboxItem.Replies waiting, QueuedReply reply, string reason)
    {
        var id = chance.Id();
        return new(id, Lane.Reply, time.GetUtcNow(), reason, rows.Seal(id, new OutboxItem.Undelivered(waiting.PersonId, waiting.Chat, reply.Reply)));
    }

    private Task<bool> Empty(OutboxItem.Replies waiting, OutboxKey row) =>
        edits.Edit(
            waiting.PersonId,
            person => person.Chat(waiting.Chat) is { Queued.IsEmpty: true } ? new PersonEdit(person) { UsedRows = [row] } : null,
            CancellationToken.None);

    private Task<bool> Change(OutboxItem.Replies waiting, Func<ChatState, ChatState> change) =>
        edits.Edit(
            waiting.PersonId,
            person => person.Chat(waiting.Chat) is { } state ? new PersonEdit(person.With(change(state))) : null,
            CancellationToken.None);
}
