using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Photos;

/// <summary>Keeps uploads sealed in the vault, under the person whose chat brought them, until they are checked.</summary>
internal sealed class UploadStore(ITurnStore store, TurnKeys keys, PhotoVault vault, IChance chance) : IUploadStore
{
    public async Task<string> Keep(ChatAddress chat, Stream body, CancellationToken cancel)
    {
        var id = chance.Id();
        var file = await ReadAll(body, cancel);
        if (await PersonBehind(chat, cancel) is { } person)
            await vault.Write(PhotoName.Of(PhotoKind.Upload, person, id), file, cancel);
        return id;
    }

    public async Task Discard(ChatAddress chat, string uploadId, CancellationToken cancel)
    {
        if (await PersonBehind(chat, cancel) is { } person && PhotoName.TryOf(PhotoKind.Upload, person, uploadId) is { } name)
            await vault.Delete(name, cancel);
    }

    private async Task<string?> PersonBehind(ChatAddress chat, CancellationToken cancel) =>
        (await store.Load(new TurnKey.Chat(keys.Chat(chat)), cancel))?.Id;

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
