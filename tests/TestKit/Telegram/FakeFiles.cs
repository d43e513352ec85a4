using System.Collections.Concurrent;

namespace Prakerja.TestKit.Telegram;

/// <summary>Files by their id. A path is good for an hour.</summary>
internal sealed class FakeFiles(TimeProvider time)
{
    public const int MostBytes = 20 * 1024 * 1024;

    private static readonly TimeSpan PathLife = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Id, DateTimeOffset Until)> paths = new(StringComparer.Ordinal);
    private int count;

    public string Add(byte[] content)
    {
        var id = $"AgACAgUAAxkBAAI{Interlocked.Increment(ref count):D6}Mixed-Case_";
        files[id] = content;
        return id;
    }

    public (string Path, int Size) PathOf(string? id)
    {
        if (id is null || !files.TryGetValue(id, out var content))
            throw new ApiFaultException(ApiFault.Bad("wrong file_id or the file is temporarily unavailable"));
        if (content.Length > MostBytes)
            throw new ApiFaultException(ApiFault.Bad("file is too big"));
        var path = $"photos/file_{Interlocked.Increment(ref count)}.jpg";
        paths[path] = (id, time.GetUtcNow() + PathLife);
        return (path, content.Length);
    }

    public byte[]? Open(string path) => paths.TryGetValue(path, out var known) && time.GetUtcNow() < known.Until ? files[known.Id] : null;
}
