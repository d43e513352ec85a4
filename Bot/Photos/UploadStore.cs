using System.Text;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Photos;

/// <summary>
/// Keeps uploads sealed in the vault, under the person whose chat brought them, until they are checked. The id begins with the person's, so that it
/// alone finds the file.
/// </summary>
internal sealed class UploadStore(ITurnStore store, TurnKeys keys, PhotoVault vault, IChance chance)
{
    private const char ReferenceEnding = 'r';

    /// <summary>
    /// Gives the file's id. Where reading <paramref name="body"/> throws (the phone went away), nothing is kept and the fault goes on. For a chat that nobody
    /// has spoken in nothing is kept either: no photo can be asked for there.
    /// </summary>
    public async Task<string> Keep(ChatAddress chat, Stream body, CancellationToken cancel)
    {
        var file = await ReadAll(body, cancel);
        if ((await store.Load(new TurnKey.Chat(keys.Chat(chat)), cancel))?.Id is not { } person)
            return chance.Id();
        return await Keep(person, file, cancel);
    }

    /// <summary>For a person who is known. Gives the file's id.</summary>
    public async Task<string> Keep(string person, byte[] file, CancellationToken cancel)
    {
        var id = person + chance.Id();
        await vault.Write(PhotoName.Of(PhotoKind.Upload, person, id), file, cancel);
        return id;
    }

    /// <summary>
    /// Keeps only the channel's name of a file, which is fetched when it is checked (<see cref="IRemotePhotos"/>). Such an id is one letter longer than that of
    /// a file: what a person uploads can never pass for a reference.
    /// </summary>
    public async Task<string> KeepReference(ChatAddress chat, string reference, CancellationToken cancel)
    {
        if ((await store.Load(new TurnKey.Chat(keys.Chat(chat)), cancel))?.Id is not { } person)
            return chance.Id();
        var id = person + chance.Id() + ReferenceEnding;
        await vault.Write(PhotoName.Of(PhotoKind.Upload, person, id), Encoding.UTF8.GetBytes($"{chat.Channel}\n{reference}"), cancel);
        return id;
    }

    /// <summary>The channel and its name of the file; null where the upload is the file itself.</summary>
    public static (string Channel, string Reference)? ReferenceIn(string uploadId, byte[] file) =>
        uploadId.Length % 2 == 1 && uploadId.EndsWith(ReferenceEnding) && Encoding.UTF8.GetString(file).Split('\n') is [var channel, var reference]
            ? (channel, reference)
            : null;

    /// <summary>An unknown id is no fault.</summary>
    public async Task Discard(string uploadId, CancellationToken cancel)
    {
        var half = uploadId.Length / 2;
        if (PhotoName.TryOf(PhotoKind.Upload, uploadId[..half], uploadId) is { } name)
            await vault.Delete(name, cancel);
    }

    /// <summary>One byte more than is taken at most, so that the check can say "too large".</summary>
    private static async Task<byte[]> ReadAll(Stream body, CancellationToken cancel)
    {
        using var file = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (file.Length <= PhotoLimits.Bytes && await body.ReadAsync(buffer, cancel) is var read and > 0)
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
        return file.ToArray();
    }
}
