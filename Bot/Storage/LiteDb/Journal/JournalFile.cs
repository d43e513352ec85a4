using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace Prakerja.Bot.Storage.LiteDb.Journal;

/// <summary>
/// One generation of commits, in the order in which they were made. A head of 4 KB: magic, store, generation, how many groups the generation before
/// has, checksum. Then groups, each at a multiple of 512 bytes: checksum (4 bytes), size of the content (4), store (8), generation (8), number (4), 4
/// unused, content, zeros. A group is one write and one flush; of which anything is missing is no group, in whatever order the disk wrote it. Old
/// groups are not erased when a file is used again: they carry an older generation. The file grows by whole megabytes behind its head, so that a
/// file that was cut off is noticed.
/// </summary>
internal sealed class JournalFile : IDisposable
{
    public const int GroupHead = 32;
    private const int HeadSize = 4_096;
    private const int HeadUsed = 32;
    private const int Align = 512;
    private const int LookAhead = 1_048_576;
    private const long Step = 1_048_576;

    private readonly SafeFileHandle file;
    private readonly Action<SafeFileHandle> sync;
    private long length;

    /// <summary>Opens or makes the file. <paramref name="sync"/> puts it on disk.</summary>
    public JournalFile(string path, Action<SafeFileHandle> sync)
    {
        file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        this.sync = sync;
    }

    public long Store { get; private set; }

    public long Generation { get; private set; }

    /// <summary>How many groups the generation before this one has.</summary>
    public int GroupsBefore { get; private set; }

    public int Groups { get; private set; }

    /// <summary>Where the next group goes.</summary>
    public long End { get; private set; } = HeadSize;

    public long Size => End - HeadSize;

    /// <summary>False where there is no readable head.</summary>
    public bool ReadHead()
    {
        Span<byte> head = stackalloc byte[HeadUsed];
        if (RandomAccess.Read(file, head, 0) < HeadUsed || !head.StartsWith(Magic))
            return false;
        (Store, Generation) = (BinaryPrimitives.ReadInt64LittleEndian(head[8..]), BinaryPrimitives.ReadInt64LittleEndian(head[16..]));
        GroupsBefore = BinaryPrimitives.ReadInt32LittleEndian(head[24..]);
        return BinaryPrimitives.ReadUInt32LittleEndian(head[28..]) == PageChecksum.Of(head[..28]);
    }

    /// <summary>Begins a generation in this file; on disk when it returns. What is longer than <paramref name="kept"/> bytes is cut off.</summary>
    public void Begin(long store, long generation, int groupsBefore, long kept)
    {
        length = Math.Clamp(Whole(RandomAccess.GetLength(file)), Whole(0), Whole(HeadSize + kept));
        RandomAccess.SetLength(file, length);
        Span<byte> head = stackalloc byte[HeadUsed];
        head.Clear();
        Magic.CopyTo(head);
        BinaryPrimitives.WriteInt64LittleEndian(head[8..], store);
        BinaryPrimitives.WriteInt64LittleEndian(head[16..], generation);
        BinaryPrimitives.WriteInt32LittleEndian(head[24..], groupsBefore);
        BinaryPrimitives.WriteUInt32LittleEndian(head[28..], PageChecksum.Of(head[..28]));
        RandomAccess.Write(file, head, 0);
        sync(file);
        (Store, Generation, GroupsBefore, End, Groups) = (store, generation, groupsBefore, HeadSize, 0);
    }

    /// <summary>Nothing that stands behind the last whole group can be taken for a group any more.</summary>
    public void CutOff()
    {
        RandomAccess.SetLength(file, End);
        length = Whole(End);
        RandomAccess.SetLength(file, length);
        sync(file);
    }

    /// <summary>The file as one that was used last for this generation, with nothing in it that could be taken for a later one.</summary>
    public void Empty(long store, long generation)
    {
        RandomAccess.SetLength(file, 0);
        Begin(store, generation, groupsBefore: 0, kept: 0);
    }

    /// <summary>Reads every group, in order, and sets the end behind the last one that is whole.</summary>
    public JournalScan Read(Action<ReadOnlySpan<byte>> group)
    {
        (End, Groups) = (HeadSize, 0);
        length = RandomAccess.GetLength(file);
        while (ReadGroup(End) is { } whole)
        {
            group(whole.AsSpan(GroupHead, ContentSize(whole)));
            End += whole.Length;
            Groups++;
        }

        return new JournalScan(Torn: HeadAt(End) is { } torn && IsMine(torn), Damaged: length != Whole(length) || LaterGroupAfter(End));
    }

    /// <summary>
    /// Room for the head stands in front of the content. On disk when it returns; throws <see cref="IOException"/> where it could not be put there.
    /// </summary>
    public void Append(JournalGroup group)
    {
        var size = group.Length;
        var whole = group.PadTo(Align);
        var head = whole.Span;
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], size - GroupHead);
        BinaryPrimitives.WriteInt64LittleEndian(head[8..], Store);
        BinaryPrimitives.WriteInt64LittleEndian(head[16..], Generation);
        BinaryPrimitives.WriteInt32LittleEndian(head[24..], Groups + 1);
        BinaryPrimitives.WriteUInt32LittleEndian(head, PageChecksum.Of(head[4..]));
        if (End + whole.Length > length)
        {
            length = Whole(End + whole.Length);
            RandomAccess.SetLength(file, length);
        }

        RandomAccess.Write(file, head, End);
        sync(file);
        End += whole.Length;
        Groups++;
    }

    public void Dispose() => file.Dispose();

    private static ReadOnlySpan<byte> Magic => "PKJJRN01"u8;

    private static long Whole(long length) => HeadSize + (Math.Max(1, (length - HeadSize + Step - 1) / Step) * Step);

    private static int ContentSize(ReadOnlySpan<byte> head) => BinaryPrimitives.ReadInt32LittleEndian(head[4..]);

    private static int NumberOf(ReadOnlySpan<byte> head) => BinaryPrimitives.ReadInt32LittleEndian(head[24..]);

    private bool IsMine(ReadOnlySpan<byte> head) =>
        BinaryPrimitives.ReadInt64LittleEndian(head[8..]) == Store && BinaryPrimitives.ReadInt64LittleEndian(head[16..]) == Generation;

    private byte[]? HeadAt(long at)
    {
        var head = new byte[GroupHead];
        return RandomAccess.Read(file, head, at) == GroupHead ? head : null;
    }

    private byte[]? ReadGroup(long at)
    {
        if (HeadAt(at) is not { } head || !IsMine(head) || NumberOf(head) != Groups + 1)
            return null;
        var size = ContentSize(head);
        if (size < 0 || size > length - at - GroupHead)
            return null;
        var whole = new byte[(GroupHead + size + Align - 1) / Align * Align];
        return RandomAccess.Read(file, whole, at) == whole.Length
            && BinaryPrimitives.ReadUInt32LittleEndian(whole) == PageChecksum.Of(whole.AsSpan(4))
            ? whole
            : null;
    }

    // A later group was only ever begun after the one before it was on disk: where one is seen, the break before it is no torn end but damage.
    private bool LaterGroupAfter(long at)
    {
        var piece = new byte[LookAhead];
        for (int read; (read = RandomAccess.Read(file, piece, at)) >= GroupHead; at += LookAhead)
        {
            for (var place = 0; place + GroupHead <= read; place += Align)
            {
                var head = piece.AsSpan(place, GroupHead);
                if (IsMine(head) && NumberOf(head) > Groups + 1)
                    return true;
            }
        }

        return false;
    }
}

/// <param name="Torn">A last group was not whole: nobody ever heard of it.</param>
/// <param name="Damaged">Something is wrong before the last group: commits that were acknowledged cannot be read.</param>
internal readonly record struct JournalScan(bool Torn, bool Damaged);
