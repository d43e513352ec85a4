using System.Buffers.Binary;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// What stands about one page in the log's index, 16 bytes. The stamp tells this generation's entries from those that an earlier one left
/// behind;
/// <paramref name="Pages"/> is the size of the group and stands on its last page only, everywhere else 0: it is the mark that confirms the
/// group.
/// </summary>
internal readonly record struct LogEntry(uint Checksum, int Stamp, int Group, int Pages)
{
    public const int Size = 16;

    public static LogEntry For(ReadOnlySpan<byte> page, int stamp, int group, int pages) =>
        new(Check(page, stamp, group, pages), stamp, group, pages);

    public static LogEntry Read(ReadOnlySpan<byte> from) => new(
        BinaryPrimitives.ReadUInt32LittleEndian(from),
        BinaryPrimitives.ReadInt32LittleEndian(from[4..]),
        BinaryPrimitives.ReadInt32LittleEndian(from[8..]),
        BinaryPrimitives.ReadInt32LittleEndian(from[12..]));

    public void Write(Span<byte> to)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, Checksum);
        BinaryPrimitives.WriteInt32LittleEndian(to[4..], Stamp);
        BinaryPrimitives.WriteInt32LittleEndian(to[8..], Group);
        BinaryPrimitives.WriteInt32LittleEndian(to[12..], Pages);
    }

    public bool Fits(ReadOnlySpan<byte> page) => Checksum == Check(page, Stamp, Group, Pages);

    private static uint Check(ReadOnlySpan<byte> page, int stamp, int group, int pages)
    {
        Span<byte> fields = stackalloc byte[12];
        BinaryPrimitives.WriteInt32LittleEndian(fields, stamp);
        BinaryPrimitives.WriteInt32LittleEndian(fields[4..], group);
        BinaryPrimitives.WriteInt32LittleEndian(fields[8..], pages);
        return PageChecksum.Of(page, PageChecksum.Of(fields));
    }
}
