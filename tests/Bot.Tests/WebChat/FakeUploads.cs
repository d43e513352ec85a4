using System.Collections.Concurrent;
using Prakerja.Bot.Channels.WebChat;

namespace Prakerja.Bot.Tests.WebChat;

internal sealed class FakeUploads : IUploadStore
{
    private int count;

    public ConcurrentDictionary<string, byte[]> Kept { get; } = new();
    public ConcurrentQueue<string> Conversations { get; } = new();

    public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when reading a file ended in a fault.</summary>
    public TaskCompletionSource<Exception> Broken { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task<string> Keep(string conversationId, Stream body, CancellationToken cancel)
    {
        Conversations.Enqueue(conversationId);
        Begun.TrySetResult();
        using var bytes = new MemoryStream();
        try
        {
            await body.CopyToAsync(bytes, cancel);
        }
        catch (Exception fault)
        {
            Broken.TrySetResult(fault);
            throw;
        }

        var id = $"photo-{Interlocked.Increment(ref count)}";
        Kept[id] = bytes.ToArray();
        return id;
    }

    public Task Discard(string uploadId, CancellationToken cancel)
    {
        Kept.TryRemove(uploadId, out _);
        return Task.CompletedTask;
    }
}
