using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Prakerja.Bot.Photos;

/// <summary>
/// Puts a directory's names on disk: after a rename or a deletion only that makes it last through a loss of power. .NET opens no directories,
/// so the one call is made by hand. Windows has no such call and needs none.
/// </summary>
internal static class DirectoryHandle
{
    private const int ReadOnly = 0; // O_RDONLY, the same everywhere

    public static void Flush(string directory)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var handle = new SafeFileHandle(Open(directory, ReadOnly), ownsHandle: true);
        if (handle.IsInvalid)
            throw new IOException($"A directory could not be opened to be flushed (errno {Marshal.GetLastPInvokeError()}).");
        RandomAccess.FlushToDisk(handle);
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);
}
