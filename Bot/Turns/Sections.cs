using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace Prakerja.Bot.Turns;

/// <summary>
/// Binary sections of a person's body. Numbers are 32 bits, big-endian. Bytes: length, content; texts are such bytes in UTF-8. Taken ids: count, then each as its text and
/// UTC ticks in 64 bits. Reading past the end throws <see cref="ArgumentException"/>.
/// </summary>
internal ref struct Sections(ReadOnlySpan<byte> plain)
{
    public ReadOnlySpan<byte> Rest { get; private set; } = plain;

    public static void WriteNumber(IBufferWriter<byte> to, int number)
    {
        BinaryPrimitives.WriteInt32BigEndian(to.GetSpan(sizeof(int)), number);
        to.Advance(sizeof(int));
    }

    public static void WriteLong(IBufferWriter<byte> to, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(to.GetSpan(sizeof(long)), number);
        to.Advance(sizeof(long));
    }

    public static void WriteBytes(IBufferWriter<byte> to, ReadOnlySpan<byte> bytes)
    {
        WriteNumber(to, bytes.Length);
        to.Write(bytes);
    }

    public static void WriteText(IBufferWriter<byte> to, string text)
    {
        var room = to.GetSpan(sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, room[sizeof(int)..]);
        BinaryPrimitives.WriteInt32BigEndian(room, length);
        to.Advance(sizeof(int) + length);
    }

    public static void WriteTaken(IBufferWriter<byte> to, ImmutableArray<TakenId> taken)
    {
        WriteNumber(to, taken.Length);
        foreach (var id in taken)
        {
            var length = Encoding.UTF8.GetByteCount(id.Id);
            var span = to.GetSpan(sizeof(int) + length + sizeof(long));
            BinaryPrimitives.WriteInt32BigEndian(span, length);
            Encoding.UTF8.GetBytes(id.Id, span[sizeof(int)..]);
            BinaryPrimitives.WriteInt64BigEndian(span[(sizeof(int) + length)..], id.At.UtcTicks);
            to.Advance(sizeof(int) + length + sizeof(long));
        }
    }

    public int ReadNumber() => BinaryPrimitives.ReadInt32BigEndian(Take(sizeof(int)));

    public byte[] ReadBytes() => Take(ReadNumber()).ToArray();

    public string ReadText() => Encoding.UTF8.GetString(Take(ReadNumber()));

    public long ReadLong() => BinaryPrimitives.ReadInt64BigEndian(Take(sizeof(long)));

    public ImmutableArray<TakenId> ReadTaken()
    {
        var taken = ImmutableArray.CreateBuilder<TakenId>(ReadNumber());
        while (taken.Count < taken.Capacity)
        {
            var id = ReadText();
            taken.Add(new TakenId(id, new DateTimeOffset(ReadLong(), TimeSpan.Zero)));
        }

        return taken.MoveToImmutable();
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = Rest[..length];
        Rest = Rest[length..];
        return taken;
    }
}
