using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>One turn into the group: first every check, then every change.</summary>
internal static class TurnStage
{
    private static readonly CommitOutcome Committed = new CommitOutcome.Committed();
    private static readonly CommitOutcome Stale = new CommitOutcome.Stale();

    public static CommitOutcome Run(TurnChanges turn, Staging staging)
    {
        if (!IsFresh(turn, staging))
            return Stale;
        foreach (var claim in turn.Claims)
        {
            if (!claim.Release && IsTaken(claim, turn, staging))
                return new CommitOutcome.Taken(claim.ClaimKey);
        }
        Apply(turn, staging);
        return Committed;
    }

    private static bool IsFresh(TurnChanges turn, Staging staging) =>
        turn.Persons.All(person => staging.VersionOf(person.Id) == person.ExpectedVersion)
        && turn.Chats.All(chat => HolderOf(Tables.Chats, chat.ChatKey, staging) == chat.ExpectedPersonId)
        && turn.UsedRows.All(row => staging[Tables.Outbox].Has(row.ToString()))
        && turn.Limits.All(limit => IsFresh(limit, staging))
        && turn.Entries.All(entry => staging.WaveOf(entry.Wave) is { Frozen: false } wave && wave.Version == entry.WaveVersion);

    private static bool IsFresh(LimitWrite limit, Staging staging)
    {
        var stored = staging[Tables.Limits].Find(limit.Key);
        if (stored is null)
            return limit.ExpectedVersion == 0;
        return stored[Documents.Version].AsInt64 == limit.ExpectedVersion
            || (limit.ExpectedVersion == 0 && Documents.ExpiryOf(stored) <= staging.Now);
    }

    private static bool IsTaken(ClaimWrite claim, TurnChanges turn, Staging staging)
    {
        var holder = HolderOf(Tables.Claims, claim.ClaimKey, staging);
        return holder is not null && holder != claim.PersonId
            && !turn.Claims.Any(other => other.Release && other.ClaimKey == claim.ClaimKey && other.PersonId == holder);
    }

    private static string? HolderOf(string table, string key, Staging staging) =>
        staging[table].Find(key) is { } pointer ? Documents.PersonOf(pointer) : null;

    private static void Apply(TurnChanges turn, Staging staging)
    {
        foreach (var person in turn.Persons)
            Put(person, staging);
        foreach (var chat in turn.Chats)
            Point(Tables.Chats, chat.ChatKey, chat.PersonId, staging);
        foreach (var claim in turn.Claims.OrderBy(claim => !claim.Release))
            Put(claim, staging);
        foreach (var limit in turn.Limits)
            Put(limit, staging);
        foreach (var entry in turn.Entries)
            Put(entry, staging);
        foreach (var used in turn.UsedRows)
            staging[Tables.Outbox].Delete(used.ToString());
        foreach (var row in turn.NewRows)
            staging[Tables.Outbox].Put(Documents.Row(row));
        foreach (var letter in turn.DeadLetters)
            staging[Tables.Letters].Put(Documents.Letter(letter));
    }

    private static void Put(PersonWrite person, Staging staging)
    {
        if (person.Body is { } body)
            staging[Tables.Persons].Put(Documents.Person(person.Id, person.ExpectedVersion + 1, body));
        else
            staging[Tables.Persons].Delete(person.Id);
    }

    private static void Put(ClaimWrite claim, Staging staging)
    {
        var holder = HolderOf(Tables.Claims, claim.ClaimKey, staging);
        if (claim.Release && holder == claim.PersonId)
            Point(Tables.Claims, claim.ClaimKey, null, staging);
        else if (!claim.Release && holder is null)
            Point(Tables.Claims, claim.ClaimKey, claim.PersonId, staging);
    }

    private static void Point(string table, string key, string? personId, Staging staging)
    {
        if (personId is null)
            staging[table].Delete(key);
        else
            staging[table].Put(Documents.Pointer(key, personId));
    }

    private static void Put(LimitWrite limit, Staging staging)
    {
        // A replaced limit counts on from the old version, so that nobody who read the old one can still match.
        var stored = staging[Tables.Limits].Find(limit.Key);
        var version = (stored is null ? 0 : stored[Documents.Version].AsInt64) + 1;
        staging[Tables.Limits].Put(Documents.Limit(limit.Key, version, limit.Body, limit.ExpiresAt));
    }

    private static void Put(EntryWrite entry, Staging staging)
    {
        if (entry.Body is { } body)
            staging[Tables.Entries].Put(Documents.Entry(entry.Wave, entry.PersonId, body));
        else
            staging[Tables.Entries].Delete(Documents.EntryKey(entry.Wave, entry.PersonId));
    }
}
