using Microsoft.Extensions.Logging.Abstractions;
using Prakerja.Bot.Channels.WebChat;
using Prakerja.Bot.Photos;
using Prakerja.Bot.Security;
using Prakerja.Bot.Storage;
using Prakerja.Bot.Storage.LiteDb;
using Prakerja.Bot.Tests.Storage.LiteDb;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.Crash;

/// <summary>
/// Looks at what a killed bot has left on disk: at a copy of the store, because the files themselves go to the next start as the kill has left them,
/// and at the photos.
/// </summary>
internal sealed class Autopsy : IAsyncDisposable
{
    /// <summary>One may be stored that was not acknowledged.</summary>
    private const int IdsKept = ChatState.MostTaken - 1;

    private readonly LiteDbStore store;
    private readonly TurnKeys keys;
    private readonly PersonCodec persons;
    private readonly WaveCodec waves;
    private readonly PhotoVault photos;

    private Autopsy(LiteDbStore store, TurnKeys keys, SealedJson json, PhotoVault photos)
    {
        this.store = store;
        this.keys = keys;
        this.photos = photos;
        persons = new PersonCodec(json);
        waves = new WaveCodec(json);
    }

    /// <exception cref="StoreDamagedException">The store opens no more.</exception>
    public static Autopsy Of(string data)
    {
        var copy = new StoreFiles(data + ".copy");
        StoreCopy.Of(new StoreFiles(data)).WriteTo(copy);
        var set = new KeyFile(data + ".keys.json").Read();
        var ring = new KeyRing(set.Ring, set.Writing);
        var store = LiteDbStore.Open(new StorageOptions { DataDirectory = copy.Directory }, TimeProvider.System, NullLogger<LiteDbStore>.Instance);
        return new Autopsy(
            store, new TurnKeys(new KeyedHash(new DerivedSecrets(set.Hash).For("look-up keys"))), new SealedJson(ring), new PhotoVault(Path.Combine(data, "photos"), ring));
    }

    /// <summary>Everything that was acknowledged to this walker is in the person's document, once.</summary>
    public async Task Look(Walker walker)
    {
        if (walker.Acknowledged.Count == 0)
            return;
        var address = ConversationIds.Address(walker.Conversation);
        var row = await store.Turns.Load(new TurnKey.Chat(keys.Chat(address)), default) ?? throw new Violation("the person is gone");
        var person = persons.Open(row) ?? throw new Violation("the person cannot be read");
        var taken = person.Chat(address)!.Taken.Select(taken => taken.Id).ToList();
        if (taken.Distinct(StringComparer.Ordinal).Count() != taken.Count)
            throw new Violation("a message was taken twice");
        if (walker.Acknowledged.TakeLast(IdsKept).Except(taken).FirstOrDefault() is { } lost)
            throw new Violation($"message {lost} was acknowledged and is lost");
        if (walker.Answered.FirstOrDefault(question => !question.Holds(person.Applicant, walker.Person)) is { } open)
            throw new Violation($"the answer to “{open.Asks}” was acknowledged and is lost");
        await LookAtPhotos(person);
    }

    /// <summary>The person behind a chat.</summary>
    public async Task<Person> PersonAt(ChatAddress chat)
    {
        var row = await store.Turns.Load(new TurnKey.Chat(keys.Chat(chat)), default) ?? throw new Violation("the person is gone");
        return persons.Open(row) ?? throw new Violation("the person cannot be read");
    }

    /// <summary>The registration numbers of the entries in wave 7.</summary>
    public async Task<IReadOnlyList<string>> Entries() =>
    [
        .. (await store.Waves.Entries(7, null, 10_000, default)).Select(row => (waves.Open(row) ?? throw new Violation("an entry cannot be read")).Number.Value),
    ];

    public async ValueTask DisposeAsync()
    {
        photos.Dispose();
        await store.DisposeAsync();
    }

    private async Task LookAtPhotos(Person person)
    {
        foreach (var stored in await photos.Of(person.Id, default))
        {
            if (await photos.Read(stored.Name, default) is not { Length: > 0 })
                throw new Violation("a photo cannot be read");
        }

        foreach (var id in new[] { person.Applicant.Photos.Ktp, person.Applicant.Photos.Selfie }.OfType<string>())
        {
            if (await photos.Read(PhotoName.Of(PhotoKind.Photo, person.Id, id), default) is not [0xFF, 0xD8, ..])
                throw new Violation("a photo that was accepted is gone");
        }

        foreach (var check in person.Conversation.Checks.Select(open => open.Check).OfType<Check.PhotoCheck>())
        {
            if (await photos.Read(PhotoName.Of(PhotoKind.Upload, person.Id, check.UploadId), default) is null
                && await photos.Read(PhotoName.Of(PhotoKind.Photo, person.Id, check.UploadId), default) is null)
                throw new Violation("an upload that was acknowledged is gone");
        }
    }
}
