namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>The files of one store, and whether they belong together.</summary>
internal sealed class StoreFiles
{
    private const int PageSize = LogFile.PageSize;
    private readonly string unfinished;

    public StoreFiles(string directory)
    {
        Directory = directory;
        Data = Path.Combine(directory, "store.db");
        Log = Path.Combine(directory, "store.log");
        Lock = Path.Combine(directory, "store.lock");
        Holder = Path.Combine(directory, "store.pid");
        unfinished = Path.Combine(directory, "store.new");
    }

    public string Directory { get; }

    public string Data { get; }

    public string Log { get; }

    public string Lock { get; }

    /// <summary>One of the two, 0 or 1.</summary>
    public string Journal(int which) => Path.Combine(Directory, $"store.journal{which}");

    public string Holder { get; }

    public void MakeDirectory()
    {
        if (OperatingSystem.IsWindows())
            System.IO.Directory.CreateDirectory(Directory);
        else
            System.IO.Directory.CreateDirectory(Directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>
    /// True where nothing is stored yet. A store whose making was interrupted counts as such: no turn is taken before <see cref="Made"/>.
    /// </summary>
    public bool Begin()
    {
        if (!File.Exists(unfinished) && (File.Exists(Data) || File.Exists(Log)))
            return false;
        File.WriteAllBytes(unfinished, []);
        File.Delete(Data);
        File.Delete(Log);
        File.Delete(Journal(0));
        File.Delete(Journal(1));
        return true;
    }

    public void Made() => File.Delete(unfinished);

    /// <summary>
    /// Throws <see cref="StoreDamagedException"/> unless the data file is whole and the log is the one that was written beside it.
    /// </summary>
    public void MustBePair(LogFile log, LogScan scan)
    {
        var header = ReadHeader() ?? throw Damaged($"'{Data}' has no readable header.");
        var stamp = LitePage.UserVersion(header);
        if (stamp != log.Stamp && !scan.Stamps.Contains(stamp))
            throw Damaged("The data file and the log do not belong together: one of them is older than the other.");
        var pages = new FileInfo(Data).Length / PageSize;
        for (var page = (uint)pages; page <= LitePage.LastPage(header); page++)
        {
            if (!scan.PageNumbers.Contains(page))
                throw Damaged($"'{Data}' is shorter than it was.");
        }
    }

    public StoreDamagedException Damaged(string what, Exception? cause = null) => new(
        $"The store in '{Directory}' cannot be opened. {what} Copy the directory aside, then restore store.db, store.log and both store.journal TOGETHER "
        + "from the newest backup: docs/operating.md, \"Damaged files\".",
        cause);

    private byte[]? ReadHeader()
    {
        if (!File.Exists(Data))
            return null;
        using var data = File.OpenHandle(Data, share: FileShare.ReadWrite);
        var header = new byte[PageSize];
        return RandomAccess.Read(data, header, 0) == PageSize && LitePage.IsReadableHeader(header) ? header : null;
    }
}
