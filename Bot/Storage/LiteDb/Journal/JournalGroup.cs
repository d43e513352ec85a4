using System.Buffers.Binary;
using System.Text;
using LiteDB;

namespace Prakerja.Bot.Storage.LiteDb.Journal;

/// <summary>
/// The changes of one group as bytes, behind room for the group's head: for each, the length of the table's name and the name, the length of the key and
/// the key (UTF-8), the length of the document and the document in BSON; -1 as the length stands for a removal. Numbers are 32 bits, little-endian.
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

        var body = BsonSerializer.Serialize(document);
        AddNumber(body.Length);
        body.CopyTo(Room(body.Length));
        Length += body.Length;
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
            var length = TakeNumber(ref content);
            change(table, key, length == Gone ? null : BsonSerializer.Deserialize(Take(ref content, length).ToArray()));
        }
    }

    private static int TakeNumber(ref ReadOnlySpan<byte> content) => BinaryPrimitives.ReadInt32LittleEndian(Take(ref content, sizeof(int)));

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> content, int length)
    {
        var taken = content[..length];
        content = content[length..];
        return taken;
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
