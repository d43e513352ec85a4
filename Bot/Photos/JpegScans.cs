using System.Buffers.Binary;

namespace Prakerja.Bot.Photos;

/// <summary>
/// A progressive JPEG paints its picture in scans, ten or so. A few kilobytes can hold a thousand of them, each as much work as the whole picture:
/// they are counted before anything is decoded.
/// </summary>
internal static class JpegScans
{
    private const int Allowed = 64;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    public static bool AreTooMany(ReadOnlySpan<byte> jpeg)
    {
        var scans = 0;
        var rest = jpeg[2..];
        while (NextMarker(ref rest) is { } marker && marker != EndOfImage)
        {
            if (marker == StartOfScan && ++scans > Allowed)
                return true;
            if (HasLength(marker) && rest.Length >= 2)
                rest = rest[Math.Min(rest.Length, (int)BinaryPrimitives.ReadUInt16BigEndian(rest))..];
        }
        return false;
    }

    /// <summary>Steps over picture data: there 0xFF is always followed by 0x00 or a restart mark.</summary>
    private static byte? NextMarker(ref ReadOnlySpan<byte> rest)
    {
        for (var at = rest.IndexOf((byte)0xFF); at >= 0 && at + 1 < rest.Length; at = rest.IndexOf((byte)0xFF))
        {
            var marker = rest[at + 1];
            var isFill = marker == 0xFF;
            rest = rest[(at + (isFill ? 1 : 2))..];
            if (marker != 0 && !isFill)
                return marker;
        }
        return null;
    }

    private static bool HasLength(byte marker) => marker is not (0x01 or (>= 0xD0 and <= 0xD9));
}
