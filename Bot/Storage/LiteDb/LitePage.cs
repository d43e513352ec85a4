using System.Buffers.Binary;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>The few fields of a LiteDB 5 page that this folder reads by itself. The header page is page 0 of the data file.</summary>
internal static class LitePage
{
    private const int HeaderType = 1;
    private const int FileVersion = 8;

    public static uint Number(ReadOnlySpan<byte> page) => BinaryPrimitives.ReadUInt32LittleEndian(page);

    /// <summary>Set on the last page of a transaction.</summary>
    public static bool IsConfirmed(ReadOnlySpan<byte> page) => page[18] != 0;

    public static bool IsHeader(ReadOnlySpan<byte> page) => page[4] == HeaderType && Number(page) == 0;

    public static bool IsReadableHeader(ReadOnlySpan<byte> page) =>
        IsHeader(page) && page[32..].StartsWith("** This is a LiteDB file **"u8) && page[59] == FileVersion;

    public static uint LastPage(ReadOnlySpan<byte> header) => BinaryPrimitives.ReadUInt32LittleEndian(header[64..]);

    public static int UserVersion(ReadOnlySpan<byte> header) => BinaryPrimitives.ReadInt32LittleEndian(header[76..]);
}
