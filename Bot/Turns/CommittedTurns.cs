using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Turns;

/// <summary>Finds out from the store how a commit ended of which that is not known, or whether somebody else took the input.</summary>
internal sealed class CommittedTurns(ITurnStore store, IOutboxStore outbox, PersonCodec codec, TurnKeys keys)
{
    /// <summary>Sealing never gives the same bytes twice, so equal bodies are one and the same write; the input's id or row tells where others wrote since.</summary>
    public async Task<bool> Holds(TurnPlan plan, TurnChanges changes)
    {
        foreach (var write in changes.Persons)
        {
            if (write.Body is null)
                continue;
            var row = await store.Load(new TurnKey.Person(write.Id), CancellationToken.None);
            if (row is not null && row.Body.AsSpan().SequenceEqual(write.Body))
                return true;
        }

        return plan.Inbound is Inbound.FromChat input ? await IsTaken(input) : await IsGone(plan.Inbound);
    }

    /// <summary>The row that brought the input is gone: somebody took it.</summary>
    public async Task<bool> IsGone(Inbound inbound) =>
        inbound is Inbound.ForPerson { Row: { } row } && await outbox.Find(row, CancellationToken.None) is null;

    private async Task<bool> IsTaken(Inbound.FromChat input)
    {
        var row = await store.Load(new TurnKey.Chat(keys.Chat(input.Chat)), CancellationToken.None);
        return row is not null && codec.Open(row)?.Chat(input.Chat) is { } chat
            && TakenIds.Of(chat, input.Id, input.At) is TakenIds.Standing.Taken or TakenIds.Standing.TakenLast;
    }
}
