using System.Buffers.Binary;
using System.Text;
using LiteDB;

namespace Prakerja.Bot.Storage.LiteDb.Journal;

/// <summary>
/// The changes of one group as bytes, behind room for the group's head: for each the table's name, the key, and the number of the row's fields (-1: the
/// row goes), then the fields: a name, one byte for the kind of value (LiteDB's <see cref="BsonType"/>), the value. Texts are UTF-8 with their length in
/// front; numbers are 32 bits, little-endian.
/// </summary>
internal sealed class JournalGroup
{
    private const int Gone = -1;
    private const int MostKept = 4 * 1_048_576;
    private byte[] bytes = new byte[64 * 1_024];

    public int Length { get; private set; } = JournalFile.GroupHead;

    public void Clear()
    {
        if (bytes.Length > MostKept)
            bytes = new byte[64 * 1_024];
        bytes.AsSpan(0, JournalFile.GroupHead).Clear();
        Length = JournalFile.GroupHead;
    }

    public void Add(string table, string key, BsonDocument? document)
    {
        AddText(table);
        AddText(key);
        if (document is null)
        {
            AddNumber(Gone);
            return;
        }

        AddNumber(document.Count);
        foreach (var (name, value) in document)
        {
            AddText(name);
            AddValue(value);
        }
    }

    /// <summary>The group with zeros up to a multiple of so many bytes.</summary>
    public Memory<byte> PadTo(int align)
    {
        var whole = (Length + align - 1) / align * align;
        Room(whole - Length).Clear();
        return bytes.AsMemory(0, whole);
    }

    public static void Read(ReadOnlySpan<byte> content, Action<string, string, BsonDocument?> change)
    {
        while (content.Length > 0)
        {
            var table = Encoding.UTF8.GetString(Take(ref content, TakeNumber(ref content)));
            var key = Encoding.UTF8.GetString(Take(ref content, TakeNumber(ref content)));
            change(table, key, TakeNumber(ref content) is var fields && fields == Gone ? null : TakeDocument(ref content, fields));
        }
    }

    private static BsonDocument TakeDocument(ref ReadOnlySpan<byte> content, int fields)
    {
        var document = new BsonDocument();
        for (; fields > 0; fields--)
        {
            var name = Encoding.UTF8.GetString(Take(ref content, TakeNumber(ref content)));
            document[name] = TakeValue(ref content);
        }

        return document;
    }

    private static BsonValue TakeValue(ref ReadOnlySpan<byte> content) => (BsonType)Take(ref content, 1)[0] switch
    {
        BsonType.Null => BsonValue.Null,
        BsonType.Boolean => Take(ref content, 1)[0] != 0,
        BsonType.Int32 => TakeNumber(ref content),
        BsonType.Int64 => BinaryPrimitives.ReadInt64LittleEndian(Take(ref content, sizeof(long))),
        BsonType.String => Encoding.UTF8.GetString(Take(ref content, TakeNumber(ref content))),
        BsonType.Binary => Take(ref content, TakeNumber(ref content)).ToArray(),
        var other => throw new InvalidDataException($"The journal holds a value of the kind {other}."),
    };

    private static int TakeNumber(ref ReadOnlySpan<byte> content) => BinaryPrimitives.ReadInt32LittleEndian(Take(ref content, sizeof(int)));

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> content, int length)
    {
        var taken = content[..length];
        content = content[length..];
        return taken;
    }

    private void AddValue(BsonValue value)
    {
        Room(1)[0] = (byte)value.Type;
        Length++;
        switch (value.Type)
        {
            case BsonType.Null:
                break;
            case BsonType.Boolean:
                Room(1)[0] = value.AsBoolean ? (byte)1 : (byte)0;
                Length++;
                break;
            case BsonType.Int32:
                AddNumber(value.AsInt32);
                break;
            case BsonType.Int64:
                BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), value.AsInt64);
                Length += sizeof(long);
                break;
            case BsonType.String:
                AddText(value.AsString);
                break;
            case BsonType.Binary:
                var bytes = value.AsBinary;
                AddNumber(bytes.Length);
                bytes.CopyTo(Room(bytes.Length));
                Length += bytes.Length;
                break;
            default:
                throw new NotSupportedException($"No row holds a value of the kind {value.Type}.");
        }
    }

    private void AddText(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        AddNumber(length);
        Encoding.UTF8.GetBytes(text, Room(length));
        Length += length;
    }

    private void AddNumber(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), number);
        Length += sizeof(int);
    }

    private Span<byte> Room(int length)
    {
        if (bytes.Length - Length < length)
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, Length + length));
        return bytes.AsSpan(Length, length);
    }
}
