using Prakerja.Bot.Security;

namespace Prakerja.Bot.Photos;

/// <summary>
/// Keeps photos sealed, each for its person and its id. Whatever is written stands whole or not at all. Files are few and large and
/// reach the disk with a wait:
/// the work is done away from the requests, a handful at a time, and what concerns one person happens one after the other.
/// </summary>
internal sealed class PhotoVault(string root, KeyRing keys) : IDisposable
{
    private const int AtOnce = 4;

    private readonly PhotoFiles files = new(root);
    private readonly SemaphoreSlim atOnce = new(AtOnce, AtOnce);
    private readonly PersonLocks persons = new();

    /// <summary>Overwrites what stood there.</summary>
    public Task Write(PhotoName name, byte[] plain, CancellationToken cancel) =>
        ForPerson(name.PersonId, () => { files.Write(name, keys.Seal(plain, name.Purpose)); return true; }, cancel);

    /// <summary>Null where there is none, or where it opens no more (damaged, moved from another name, its key gone).</summary>
    public Task<byte[]?> Read(PhotoName name, CancellationToken cancel) =>
        ForPerson(name.PersonId, () => files.Read(name) is { } sealedPhoto ? keys.Open(sealedPhoto, name.Purpose) : null, cancel);

    /// <summary>False where there was none.</summary>
    public Task<bool> Delete(PhotoName name, CancellationToken cancel) => ForPerson(name.PersonId, () => files.Delete(name), cancel);

    /// <summary>All photos and uploads of a person, for erasure. Repeating it does no harm.</summary>
    public Task DeletePerson(string personId, CancellationToken cancel) =>
        ForPerson(personId, () => { files.DeletePerson(personId); return true; }, cancel);

    public Task<IReadOnlyList<StoredPhoto>> Of(string personId, CancellationToken cancel) => ForPerson(personId, () => files.Of(personId), cancel);

    /// <summary>Every person that has a directory here, in no order; read as it is walked through.</summary>
    public IEnumerable<string> Persons() => files.Persons();

    /// <summary>
    /// Deletes what crashes left half-written before a time, and the directory where nothing else is in it. Says how many files went.
    /// </summary>
    public Task<int> Tidy(string personId, DateTimeOffset before, CancellationToken cancel) => ForPerson(
        personId,
        () =>
        {
            var temps = files.DeleteTemps(personId, before);
            files.DeleteIfEmpty(personId);
            return temps;
        },
        cancel);

    /// <summary>
    /// Seals a file with the ring's writing key, where another one sealed it. The person's turn is held meanwhile, so that an erased
    /// photo does not come back.
    /// </summary>
    public Task<ResealOutcome> Reseal(PhotoName name, CancellationToken cancel) => ForPerson(name.PersonId, () => ResealNow(name), cancel);

    public void Dispose()
    {
        atOnce.Dispose();
        persons.Dispose();
    }

    private ResealOutcome ResealNow(PhotoName name)
    {
        if (files.Read(name) is not { } sealedPhoto)
            return ResealOutcome.Gone;
        if (sealedPhoto.Length >= KeyRing.Overhead && KeyRing.NumberOf(sealedPhoto) == keys.Writing)
            return ResealOutcome.Current;
        if (keys.Open(sealedPhoto, name.Purpose) is not { } plain)
            return ResealOutcome.Unreadable;
        files.Write(name, keys.Seal(plain, name.Purpose));
        return ResealOutcome.Resealed;
    }

    private async Task<T> ForPerson<T>(string personId, Func<T> work, CancellationToken cancel)
    {
        using var turn = await persons.Take(personId, cancel);
        await atOnce.WaitAsync(cancel);
        try
        {
            return await Task.Run(work, cancel);
        }
        finally
        {
            atOnce.Release();
        }
    }
}
