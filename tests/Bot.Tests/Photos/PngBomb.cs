using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Prakerja.Bot.Tests.Photos;

/// <summary>A small file that unpacks into very many pixels.</summary>
internal static class PngBomb
{
    public static byte[] Of(int width, int height)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8; // bits a sample
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", Rows(width, height));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Rows(int width, int height)
    {
        using var packed = new MemoryStream();
        var row = new byte[width + 1];
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
                zlib.Write(row);
        }
        return packed.ToArray();
    }

    private static void Chunk(Stream file, string kind, byte[] content)
    {
        var body = (byte[])[.. Encoding.ASCII.GetBytes(kind), .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        file.Write(number);
    }

    private static uint Crc(byte[] body)
    {
        var crc = uint.MaxValue;
        foreach (var one in body)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320u & (uint)-(int)(crc & 1));
        }
        return ~crc;
    }
}
