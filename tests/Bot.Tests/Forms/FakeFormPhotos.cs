using System.Collections.Concurrent;
using Prakerja.Bot.Forms;

namespace Prakerja.Bot.Tests.Forms;

/// <summary>Keeps photos in memory.</summary>
internal sealed class FakeFormPhotos : IFormPhotos
{
    public ConcurrentDictionary<string, byte[]> Kept { get; } = new();

    public Task<string> Keep(string personId, byte[] photo, CancellationToken cancel)
    {
        var id = $"{personId}-{Kept.Count}";
        Kept[id] = photo;
        return Task.FromResult(id);
    }

    public Task Discard(string uploadId, CancellationToken cancel)
    {
        Kept.TryRemove(uploadId, out _);
        return Task.CompletedTask;
    }
}
