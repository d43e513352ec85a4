using Microsoft.Win32.SafeHandles;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>What a test replaces: how the log is put on disk, and how the process ends when that fails.</summary>
internal sealed record StoreHooks
{
    public Action<SafeFileHandle> Sync { get; init; } = RandomAccess.FlushToDisk;

    public Action<string, Exception> Fatal { get; init; } = Environment.FailFast;
}
