using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Storage.LiteDb;

internal sealed class LiteDbTurnStore(
    LiteDbWriter writer, DurableReads reads, PersonCache cache, PersonVersions versions, LiteDbOutboxStore outbox, TimeProvider clock)
    : ITurnStore
{
    public async Task<PersonRow?> Load(TurnKey key, CancellationToken cancel) => key switch
    {
        TurnKey.Person person => await cache.Person(person.PersonId, cancel),
        TurnKey.Chat chat => await cache.Behind(Tables.Chats, chat.ChatKey, cancel),
        TurnKey.Claim claim => await cache.Behind(Tables.Claims, claim.ClaimKey, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };

    public async Task<IReadOnlyDictionary<string, LimitRow>> LoadLimits(IReadOnlyCollection<string> keys, CancellationToken cancel)
    {
        var found = new Dictionary<string, LimitRow>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (await reads.Find(Tables.Limits, key, cancel) is { } limit && Documents.ExpiryOf(limit) > clock.GetUtcNow())
                found[key] = Documents.Limit(limit);
        }
        return found;
    }

    public Task<CommitOutcome> Commit(TurnChanges changes, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return writer.Commit(staging =>
        {
            var outcome = TurnStage.Run(changes, staging);
            if (outcome is CommitOutcome.Committed)
                staging.WhenDurable(() => Learn(changes));
            return outcome;
        });
    }

    private void Learn(TurnChanges turn)
    {
        foreach (var person in turn.Persons)
            versions.Set(person.Id, person.Body is null ? 0 : person.ExpectedVersion + 1);
        cache.Learn(turn);
        outbox.Learn(turn.UsedRows, turn.NewRows);
    }
}
