using System.Numerics;
using System.Runtime.InteropServices;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>CRC-32C, eight bytes at a time; lengths are multiples of four.</summary>
internal static class PageChecksum
{
    public static uint Of(ReadOnlySpan<byte> bytes, uint seed = 0)
    {
        var crc = ~seed;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
            crc = BitOperations.Crc32C(crc, word);
        foreach (var word in MemoryMarshal.Cast<byte, uint>(bytes[(words.Length * sizeof(ulong))..]))
            crc = BitOperations.Crc32C(crc, word);
        return ~crc;
    }
}
