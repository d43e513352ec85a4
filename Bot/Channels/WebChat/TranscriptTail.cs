using System.Buffers.Binary;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>
/// The last activities of a conversation, one after the other: 4 bytes length of the body, 1 kind, 4 number, 4 number of the activity answered (0: none),
/// 8 time in ticks, then the body: of an echo the activity's own properties as JSON without the braces, of a reply see <see cref="TailReply"/>. What all
/// activities share is written when they are sent.
/// </summary>
internal static class TranscriptTail
{
    public const int MostEntries = 40;

    /// <summary>A person's document is written at every turn, so what it carries along is kept short; some twenty messages are as many as a phone shows.</summary>
    public const int MostBytes = 4 * 1024;

    public const int HeaderSize = 21;

    /// <summary>Appends and drops the oldest. What is appended stays whole, be it ever so long: the person waits for it.</summary>
    public static byte[] Append(ReadOnlySpan<byte> tail, ReadOnlySpan<byte> added)
    {
        var keep = tail[Surplus(tail, added)..];
        var result = new byte[keep.Length + added.Length];
        keep.CopyTo(result);
        added.CopyTo(result.AsSpan(keep.Length));
        return result;
    }

    public static void WriteHeader(Span<byte> header, int bodyLength, EntryKind kind, long number, long answers, DateTimeOffset at)
    {
        BinaryPrimitives.WriteInt32LittleEndian(header, bodyLength);
        header[4] = (byte)kind;
        BinaryPrimitives.WriteUInt32LittleEndian(header[5..], (uint)number);
        BinaryPrimitives.WriteUInt32LittleEndian(header[9..], (uint)answers);
        BinaryPrimitives.WriteInt64LittleEndian(header[13..], at.UtcTicks);
    }

    public static TailReader Read(ReadOnlySpan<byte> tail) => new(tail);

    // How many bytes at the start have to go.
    private static int Surplus(ReadOnlySpan<byte> tail, ReadOnlySpan<byte> added)
    {
        var entries = Count(tail) + Count(added);
        var bytes = tail.Length + added.Length;
        var gone = 0;
        foreach (var entry in Read(tail))
        {
            if (entries <= MostEntries && bytes - gone <= MostBytes)
                break;
            gone += HeaderSize + entry.Body.Length;
            entries--;
        }

        return gone;
    }

    private static int Count(ReadOnlySpan<byte> entries)
    {
        var count = 0;
        foreach (var _ in Read(entries))
            count++;
        return count;
    }
}

internal enum EntryKind : byte
{
    Echo = 1,
    Reply = 4,
}

internal readonly ref struct TailEntry(ReadOnlySpan<byte> header, ReadOnlySpan<byte> body)
{
    public EntryKind Kind { get; } = (EntryKind)header[4];
    public long Number { get; } = BinaryPrimitives.ReadUInt32LittleEndian(header[5..]);
    public long Answers { get; } = BinaryPrimitives.ReadUInt32LittleEndian(header[9..]);
    public long Ticks { get; } = BinaryPrimitives.ReadInt64LittleEndian(header[13..]);
    public ReadOnlySpan<byte> Body { get; } = body;
}

/// <summary>Walks the entries; ends at the first that is not whole.</summary>
internal ref struct TailReader(ReadOnlySpan<byte> tail)
{
    private ReadOnlySpan<byte> rest = tail;
    private ReadOnlySpan<byte> current;

    public readonly TailEntry Current => new(current[..TranscriptTail.HeaderSize], current[TranscriptTail.HeaderSize..]);

    public readonly TailReader GetEnumerator() => this;

    public bool MoveNext()
    {
        if (rest.Length < TranscriptTail.HeaderSize)
            return false;
        var body = BinaryPrimitives.ReadInt32LittleEndian(rest);
        if (body < 0 || body > rest.Length - TranscriptTail.HeaderSize)
            return false;
        current = rest[..(TranscriptTail.HeaderSize + body)];
        rest = rest[current.Length..];
        return true;
    }
}
