using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// The log on disk: a head with the stamp that pairs it with its data file, then blocks of an index (<see cref="LogEntry"/>) and its pages.
/// A group is written with one fsync: its checksums and its confirm mark stand in the index, so a group of which anything is missing
/// is no group, whatever order the disk wrote in. Old pages are not erased when the log starts anew; their entries carry an older stamp.
/// </summary>
internal sealed class LogFile : IDisposable
{
    public const int PageSize = 8_192;
    private const int HeadSize = 4_096;
    private const int BlockPages = 2_048;
    private const int IndexSize = BlockPages * LogEntry.Size;
    private const long BlockSize = IndexSize + ((long)BlockPages * PageSize);
    private const long EmptyLength = HeadSize + IndexSize;
    private const long KeptLength = HeadSize + (2 * BlockSize);
    private const int HeadUsed = 20;
    private static ReadOnlySpan<byte> Magic => "PKJLOG01"u8;

    private readonly SafeFileHandle file;
    private readonly Action<SafeFileHandle> sync;
    private int group;

    /// <summary>Opens or makes the file. <paramref name="sync"/> puts it on disk; tests let that fail or wait.</summary>
    public LogFile(string path, Action<SafeFileHandle>? sync = null)
    {
        file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        this.sync = sync ?? RandomAccess.FlushToDisk;
    }

    /// <summary>The user version of the data file to which this log belongs.</summary>
    public int Stamp { get; private set; }

    /// <summary>Pages that are on disk and confirmed.</summary>
    public long Pages { get; private set; }

    /// <summary>False when there is no readable head, or the file is shorter than an empty log.</summary>
    public bool ReadHead()
    {
        Span<byte> head = stackalloc byte[HeadUsed];
        if (RandomAccess.GetLength(file) < EmptyLength || RandomAccess.Read(file, head, 0) < HeadUsed || !head.StartsWith(Magic))
            return false;
        Stamp = BinaryPrimitives.ReadInt32LittleEndian(head[8..]);
        return BinaryPrimitives.ReadUInt32LittleEndian(head[16..]) == PageChecksum.Of(head[..16]);
    }

    /// <summary>
    /// Starts the log anew, empty, for the data file with this stamp. On disk when it returns: otherwise old and new pages could mix.
    /// </summary>
    public void Reset(int stamp)
    {
        RandomAccess.SetLength(file, Math.Clamp(RandomAccess.GetLength(file), EmptyLength, KeptLength));
        Span<byte> head = stackalloc byte[HeadUsed];
        head.Clear();
        Magic.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head[8..], stamp);
        BinaryPrimitives.WriteUInt32LittleEndian(head[16..], PageChecksum.Of(head[..16]));
        RandomAccess.Write(file, head, 0);
        sync(file);
        (Stamp, Pages, group) = (stamp, 0, 0);
    }

    /// <summary>Reads every page once. Sets <see cref="Pages"/> to the end of the last whole group.</summary>
    public LogScan Scan()
    {
        var scan = new LogScan();
        var page = new byte[PageSize];
        var index = ReadIndex(0);
        (Pages, group) = (0, 0);
        var at = 0L;
        for (; index.Length > 0; at++)
        {
            if (at > 0 && at % BlockPages == 0)
                index = ReadIndex(at / BlockPages);
            var place = (int)(at % BlockPages) * LogEntry.Size;
            if (place >= index.Length)
                break;
            var entry = LogEntry.Read(index.AsSpan(place));
            if (entry.Stamp != Stamp || entry.Group != group + 1 || !TryRead(at, page) || !entry.Fits(page))
                break;
            scan.Add(page);
            if (entry.Pages == 0)
                continue;
            if (entry.Pages != at + 1 - Pages)
                break;
            scan.Keep();
            (Pages, group) = (at + 1, entry.Group);
        }
        scan.End(dropped: at - Pages, damaged: LaterGroupAfter(at));
        return scan;
    }

    public void Append(IReadOnlyList<ReadOnlyMemory<byte>> pages)
    {
        group++;
        for (var done = 0; done < pages.Count;)
        {
            var at = Pages + done;
            var inBlock = (int)(at % BlockPages);
            var run = Math.Min(pages.Count - done, BlockPages - inBlock);
            var entries = new byte[run * LogEntry.Size];
            for (var i = 0; i < run; i++)
            {
                var isLast = done + i + 1 == pages.Count;
                LogEntry.For(pages[done + i].Span, Stamp, group, isLast ? pages.Count : 0).Write(entries.AsSpan(i * LogEntry.Size));
            }
            RandomAccess.Write(file, run == pages.Count ? pages : pages.Skip(done).Take(run).ToArray(), PagePosition(at));
            RandomAccess.Write(file, entries, BlockPosition(at / BlockPages) + (inBlock * LogEntry.Size));
            done += run;
        }
        sync(file);
        Pages += pages.Count;
    }

    public void ReadPage(long page, Span<byte> into)
    {
        if (!TryRead(page, into))
            throw new IOException($"Page {page} of the log cannot be read.");
    }

    public void Dispose() => file.Dispose();

    // A later group was only ever begun after the one before it was on disk: where one is seen, the break before it is no torn tail but
    // damage.
    private bool LaterGroupAfter(long page)
    {
        for (var block = page / BlockPages; ; block++)
        {
            var index = ReadIndex(block);
            if (index.Length < IndexSize)
                return index.Length > 0;
            for (var place = 0; place < index.Length; place += LogEntry.Size)
            {
                var entry = LogEntry.Read(index.AsSpan(place));
                if (entry.Stamp == Stamp && entry.Group > group + 1)
                    return true;
            }
        }
    }

    private byte[] ReadIndex(long block)
    {
        var index = new byte[IndexSize];
        var length = RandomAccess.Read(file, index, BlockPosition(block));
        return index[..(length / LogEntry.Size * LogEntry.Size)];
    }

    private bool TryRead(long page, Span<byte> into) => RandomAccess.Read(file, into, PagePosition(page)) == into.Length;

    private static long BlockPosition(long block) => HeadSize + (block * BlockSize);

    private static long PagePosition(long page) => BlockPosition(page / BlockPages) + IndexSize + (page % BlockPages * PageSize);
}
