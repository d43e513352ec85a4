using Microsoft.Win32.SafeHandles;
using Prakerja.Bot.Storage.LiteDb.Journal;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>What a test replaces: how log and journal are put on disk, and how the process ends when that fails.</summary>
internal sealed record StoreHooks
{
    public Action<SafeFileHandle> Sync { get; init; } = RandomAccess.FlushToDisk;

    /// <summary>Of the journal: its content alone.</summary>
    public Action<SafeFileHandle> SyncData { get; init; } = DataSync.Now;

    public Action<string, Exception> Fatal { get; init; } = Environment.FailFast;
}
