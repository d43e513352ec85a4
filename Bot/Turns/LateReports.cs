using Prakerja.Bot.Outbox;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>
/// What a channel reports about a reply after it took it. Reports come late, twice and in any order: one that it arrived only ends waiting, and one that it did
/// not has an effect once, as long as the reply is kept.
/// </summary>
internal sealed class LateReports(ChatEdits edits, RowCodec rows, IChance chance, TimeProvider time)
{
    /// <summary>It is on its way: a reply that waits because its first try had no outcome need not be sent again.</summary>
    public Task<bool> Arrived(ChatAddress chat, string delivery) =>
        edits.Edit(chat, person => person.Chat(chat) is { } state && state.Queued.Any(reply => reply.Id == delivery)
            ? new PersonEdit(person.With(state with { Queued = state.Queued.RemoveAll(reply => reply.Id == delivery) }))
            : null);

    /// <summary>It did not arrive, and a second try is worth it after a wait. False where it is not kept any more, or was the second try.</summary>
    public Task<bool> Failed(ChatAddress chat, string delivery, string? occasion, TimeSpan wait) =>
        edits.Edit(chat, person => person.Chat(chat) is { Reply: { } kept } state && kept.InputId == delivery && state.Queued.All(reply => reply.Id != delivery)
            ? Again(person, state, kept, occasion, wait)
            : null);

    private PersonEdit Again(Person person, ChatState state, StoredReply kept, string? occasion, TimeSpan wait)
    {
        var again = new QueuedReply(chance.Id(), occasion is null ? kept.Reply : kept.Reply with { Occasion = occasion }, Again: true) { Notice = kept.Notice };
        var queued = person.With(state with { Queued = state.Queued.Insert(0, again), Reply = null });
        if (!state.Queued.IsEmpty)
            return new PersonEdit(queued);
        var row = rows.Row(Lane.Reply, time.GetUtcNow() + wait, chance.Id(), new OutboxItem.Replies(person.Id, state.Address));
        return new PersonEdit(queued) { NewRows = [row] };
    }
}
