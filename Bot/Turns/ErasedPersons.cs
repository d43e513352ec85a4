using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Turns;

/// <summary>Deletes what is left of an erased person, once nobody spoke there for eight days.</summary>
internal sealed class ErasedPersons(ITurnStore store, PersonCodec codec, TurnKeys keys)
{
    private const int MostAttempts = 20;

    /// <summary>True when the row has done its work and is gone.</summary>
    public async Task<bool> Forget(string personId, OutboxKey row, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var found = await store.Load(new TurnKey.Person(personId), cancel);
            if (found is null || codec.Open(found) is not { DeleteAt: not null } person)
                return false;
            var changes = new TurnChanges
            {
                Persons = [new PersonWrite(personId, found.Version, null)],
                Chats = [.. person.Chats.Select(chat => new ChatWrite(keys.Chat(chat.Address), personId, null))],
                UsedRows = [row],
            };
            if (await store.Commit(changes, cancel) is CommitOutcome.Committed)
                return true;
        }

        return false;
    }
}
