using Prakerja.Bot.Outbox;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>
/// A channel gave a chat another id: the same person goes on under it. Where the new chat exists already nothing moves, because somebody may have begun there;
/// log-in links it.
/// </summary>
internal sealed class ChatRenames(ITurnStore store, PersonCodec codec, TurnKeys keys, RowCodec rows, IChance chance, TimeProvider time)
{
    private const int MostAttempts = 20;

    /// <summary>False where nothing moved.</summary>
    public async Task<bool> Rename(ChatAddress from, ChatAddress to)
    {
        var (oldKey, newKey) = (keys.Chat(from), keys.Chat(to));
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var row = await store.Load(new TurnKey.Chat(oldKey), CancellationToken.None);
            if (from == to || row is null || codec.Open(row) is not { } person || person.Chat(from) is not { } chat
                || await store.Load(new TurnKey.Chat(newKey), CancellationToken.None) is not null)
                return false;
            var renamed = person.Without(from).With(chat with { Address = to, Unreachable = false });
            var changes = new TurnChanges
            {
                Persons = [new PersonWrite(person.Id, row.Version, codec.Seal(renamed), renamed)],
                Chats = [new ChatWrite(oldKey, person.Id, null), new ChatWrite(newKey, null, person.Id)],
                NewRows = chat.Queued.IsEmpty
                    ? []
                    : [rows.Row(Lane.Reply, time.GetUtcNow(), chance.Id(), new OutboxItem.Replies(person.Id, to))],
            };
            if (await store.Commit(changes, CancellationToken.None) is CommitOutcome.Committed)
                return true;
        }

        return false;
    }
}
