using LiteDB;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// Persons by id, and the way to them from chats and claims, as they stand on disk. Filled by commits and by reads that missed.
/// </summary>
internal sealed class PersonCache
{
    private const int MostRounds = 3;
    private readonly Lock gate = new();
    private readonly DurableReads reads;
    private readonly ReadCache<PersonRow> persons;
    private readonly Dictionary<string, ReadCache<string>> pointers;

    public PersonCache(DurableReads reads, StorageOptions options)
    {
        this.reads = reads;
        persons = new(gate, options.CachedPersons, options.CacheMegabytes * 1_048_576L, SizeOf);
        pointers = new(StringComparer.Ordinal)
        {
            [Tables.Chats] = new(gate, 2 * options.CachedPersons, long.MaxValue, _ => 0),
            [Tables.Claims] = new(gate, options.CachedPersons, long.MaxValue, _ => 0),
        };
    }

    public ValueTask<PersonRow?> Person(string id, CancellationToken cancel) =>
        persons.Get(id) is { } known ? new(known) : Read(persons, Tables.Persons, id, Documents.Person, cancel);

    /// <summary>
    /// The person behind a chat or a claim, both of one moment: a chat may change its person between two reads, and a turn decided on the
    /// person that it has left would meet no version to stop it.
    /// </summary>
    public async ValueTask<PersonRow?> Behind(string table, string key, CancellationToken cancel)
    {
        for (var round = 0; ; round++)
        {
            if (Known(table, key) is { } known)
                return known;
            if (await Pointer(table, key, cancel) is not { } id)
                return null;
            var person = await Person(id, cancel);
            if (round >= MostRounds && await Pointer(table, key, cancel) == id)
                return person;
        }
    }

    public void Learn(TurnChanges turn)
    {
        lock (gate)
        {
            foreach (var chat in turn.Chats)
                pointers[Tables.Chats].Put(chat.ChatKey, chat.PersonId);
            foreach (var claim in turn.Claims)
                pointers[Tables.Claims].Put(claim.ClaimKey, null);
            foreach (var person in turn.Persons)
                persons.Put(person.Id, Stored(person));
        }
    }

    /// <summary>A person's body sealed anew, the same version.</summary>
    public void Reseal(string id, long version, byte[] body) =>
        persons.Put(id, persons.Get(id) is { } known && known.Version == version ? known with { Body = body } : null);

    private static PersonRow? Stored(PersonWrite person) =>
        person.Body is { } body ? new PersonRow(person.Id, person.ExpectedVersion + 1, body, person.Decoded) : null;

    // A decoded person is about twice its text.
    private static long SizeOf(PersonRow row) => row.Decoded is null ? row.Body.Length : 3L * row.Body.Length;

    private PersonRow? Known(string table, string key)
    {
        lock (gate)
            return pointers[table].Get(key) is { } id ? persons.Get(id) : null;
    }

    private ValueTask<string?> Pointer(string table, string key, CancellationToken cancel) =>
        pointers[table].Get(key) is { } known ? new(known) : Read(pointers[table], table, key, Documents.PersonOf, cancel);

    private async ValueTask<T?> Read<T>(
        ReadCache<T> cache, string table, string key, Func<BsonDocument, T> decode, CancellationToken cancel)
        where T : class
    {
        var ticket = cache.Ticket(key);
        T? found = null;
        try
        {
            found = await reads.Find(table, key, cancel) is { } document ? decode(document) : null;
        }
        finally
        {
            cache.Found(key, ticket, found);
        }
        return found;
    }
}
