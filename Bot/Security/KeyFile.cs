using System.Security.Cryptography;

namespace Prakerja.Bot.Security;

/// <summary>
/// The file that holds the keys, readable by its owner only (mode 0600). It never lies in the data directory: whoever steals that must find nothing to open it with.
/// </summary>
internal sealed class KeyFile(string path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public string Path { get; } = path;

    public bool Exists => File.Exists(Path);

    /// <summary>Its mode grants more than reading and writing by its owner: a group that may read it holds everybody's data.</summary>
    public bool IsOpenToOthers => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(Path) & ~OwnerOnly) != 0;

    /// <exception cref="FormatException">It is no file of keys.</exception>
    public KeySet Read() => KeyDocument.Read(File.ReadAllBytes(Path));

    /// <summary>Makes the file where there is none. Of processes that do so at once one makes it, and all read its keys.</summary>
    public KeySet ReadOrMake()
    {
        if (!Exists)
        {
            using var alone = EnterAlone();
            if (!Exists)
                Write(KeySet.New());
        }

        return Read();
    }

    /// <summary>
    /// First half of a rotation: a new key that only reads so far. Start every process anew before <see cref="WriteWith"/>.
    /// Returns its number. Old keys stay: rows, files and mailed links name them.
    /// </summary>
    public int Add()
    {
        var keys = Read().WithNewKey();
        Write(keys);
        return keys.Ring.Keys.Max();
    }

    /// <summary>Second half of a rotation: from the next start on this key writes.</summary>
    public void WriteWith(int number) => Write(Read().WriteWith(number));

    private void Write(KeySet keys)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var draft = $"{Path}.{RandomNumberGenerator.GetHexString(8)}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using (var file = new FileStream(draft, options))
        {
            file.Write(KeyDocument.Write(keys));
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, Path, overwrite: true);
    }

    /// <summary>A move without overwriting looks first and renames then, so on its own it keeps nobody out.</summary>
    private FileStream EnterAlone()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        while (true)
        {
            try
            {
                return new FileStream($"{Path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists($"{Path}.lock") || Exists)
            {
                Thread.Yield();
            }
        }
    }
}
