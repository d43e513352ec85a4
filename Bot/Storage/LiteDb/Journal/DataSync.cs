using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Prakerja.Bot.Storage.LiteDb.Journal;

/// <summary>
/// Puts a file's content on disk, and of what is known about it only what is needed to read it again: a file that is written over costs half of a full
/// flush, which also stores the time of the last write. .NET has only the full one; where there is no other, that is used.
/// </summary>
internal static class DataSync
{
    private const int InvalidCall = 38; // ENOSYS

    public static void Now(SafeFileHandle file)
    {
        if (!OperatingSystem.IsLinux())
        {
            RandomAccess.FlushToDisk(file);
            return;
        }

        if (FDataSync(file) == 0)
            return;
        var error = Marshal.GetLastPInvokeError();
        if (error != InvalidCall)
            throw new IOException($"The journal could not be put on disk (errno {error}).");
        RandomAccess.FlushToDisk(file);
    }

    [DllImport("libc", EntryPoint = "fdatasync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FDataSync(SafeFileHandle file);
}
