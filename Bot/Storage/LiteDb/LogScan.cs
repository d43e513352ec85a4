namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>What reading a log found.</summary>
internal sealed class LogScan
{
    private readonly List<uint> open = [];
    private readonly List<int> openStamps = [];

    /// <summary>Numbers of the data pages of which the log holds a newer state.</summary>
    public HashSet<uint> PageNumbers { get; } = [];

    /// <summary>User versions of the header pages in the log: an interrupted checkpoint leaves one of them in the data file.</summary>
    public HashSet<int> Stamps { get; } = [];

    /// <summary>Good pages of a group that never came to its end.</summary>
    public long Dropped { get; private set; }

    /// <summary>Something is wrong before the last group: commits that were acknowledged cannot be read.</summary>
    public bool Damaged { get; private set; }

    public void Add(ReadOnlySpan<byte> page)
    {
        open.Add(LitePage.Number(page));
        if (LitePage.IsHeader(page))
            openStamps.Add(LitePage.UserVersion(page));
    }

    public void Keep()
    {
        PageNumbers.UnionWith(open);
        Stamps.UnionWith(openStamps);
        open.Clear();
        openStamps.Clear();
    }

    public void End(long dropped, bool damaged) => (Dropped, Damaged) = (dropped, damaged);
}
