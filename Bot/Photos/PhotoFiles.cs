namespace Prakerja.Bot.Photos;

/// <summary>
/// The vault's files: {root}/{first two of the person}/{person}/{photo}, an upload with ".upload", one being written with ".{chance}.tmp".
/// Synchronous; <see cref="PhotoVault"/> calls it away from the requests.
/// </summary>
internal sealed class PhotoFiles(string root)
{
    private const string UploadEnding = ".upload";
    private const string TempEnding = ".tmp";
    private const int PrefixLength = 2;
    private const UnixFileMode OwnerDirectory = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public string PathOf(PhotoName name) => Path.Combine(DirectoryOf(name.PersonId), name.Kind == PhotoKind.Upload ? name.PhotoId + UploadEnding : name.PhotoId);

    /// <summary>Either the whole file stands under its name afterwards, on disk, or nothing of it does.</summary>
    public void Write(PhotoName name, ReadOnlySpan<byte> content)
    {
        var directory = DirectoryOf(name.PersonId);
        MakeDirectory(directory);
        var target = PathOf(name);
        var temp = $"{target}.{Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}{TempEnding}";
        try
        {
            WriteThrough(temp, content);
            File.Move(temp, target, overwrite: true);
        }
        catch
        {
            File.Delete(temp);
            throw;
        }
        DirectoryHandle.Flush(directory);
    }

    /// <summary>Null where there is no such file.</summary>
    public byte[]? Read(PhotoName name)
    {
        try
        {
            return File.ReadAllBytes(PathOf(name));
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public bool Delete(PhotoName name) => File.Exists(PathOf(name)) && DeleteFile(PathOf(name));

    public void DeletePerson(string personId)
    {
        var directory = DirectoryOf(personId);
        if (!Directory.Exists(directory))
            return;
        Directory.Delete(directory, recursive: true);
        DirectoryHandle.Flush(Path.GetDirectoryName(directory)!);
    }

    public IEnumerable<string> Persons() => !Directory.Exists(root)
        ? []
        : Directory.EnumerateDirectories(root).SelectMany(Directory.EnumerateDirectories).Select(path => Path.GetFileName(path)).Where(PhotoName.IsId);

    /// <summary>
    /// The files of one person, in no order. Half-written ones are no photos and are left out.
    /// </summary>
    public IReadOnlyList<StoredPhoto> Of(string personId)
    {
        var directory = new DirectoryInfo(DirectoryOf(personId));
        return directory.Exists ? [.. directory.EnumerateFiles().Select(file => Stored(personId, file)).OfType<StoredPhoto>()] : [];
    }

    /// <summary>Deletes what a crash left half-written before <paramref name="before"/>; says how many.</summary>
    public int DeleteTemps(string personId, DateTimeOffset before)
    {
        var directory = new DirectoryInfo(DirectoryOf(personId));
        return directory.Exists
            ? directory.EnumerateFiles("*" + TempEnding).Where(file => file.LastWriteTimeUtc < before.UtcDateTime).ToList().Count(file => DeleteFile(file.FullName))
            : 0;
    }

    public void DeleteIfEmpty(string personId)
    {
        var directory = DirectoryOf(personId);
        if (Directory.Exists(directory) && !Directory.EnumerateFileSystemEntries(directory).Any())
            Directory.Delete(directory);
    }

    private static StoredPhoto? Stored(string personId, FileInfo file)
    {
        var isUpload = file.Name.EndsWith(UploadEnding, StringComparison.Ordinal);
        var id = isUpload ? file.Name[..^UploadEnding.Length] : file.Name;
        return PhotoName.TryOf(isUpload ? PhotoKind.Upload : PhotoKind.Photo, personId, id) is { } name
            ? new StoredPhoto(name, new DateTimeOffset(file.LastWriteTimeUtc, TimeSpan.Zero))
            : null;
    }

    private string DirectoryOf(string personId) => PhotoName.IsId(personId)
        ? Path.Combine(root, personId[..PrefixLength], personId)
        : throw new ArgumentException("An id has 8 to 64 lower-case letters or digits.", nameof(personId));

    /// <summary>Every new directory's name is put on disk too, or a loss of power could take the whole of it.</summary>
    private static void MakeDirectory(string path)
    {
        if (Directory.Exists(path))
            return;
        var parent = Path.GetDirectoryName(path)!;
        MakeDirectory(parent);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnerDirectory);
        DirectoryHandle.Flush(parent);
    }

    private static void WriteThrough(string path, ReadOnlySpan<byte> content)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerFile;
        using var file = new FileStream(path, options);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }

    private static bool DeleteFile(string path)
    {
        File.Delete(path);
        DirectoryHandle.Flush(Path.GetDirectoryName(path)!);
        return true;
    }
}
