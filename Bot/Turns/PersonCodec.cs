using System.Buffers;
using System.Text.Json;
using Prakerja.Bot.Security;

namespace Prakerja.Bot.Turns;

/// <summary>
/// A person to and from the sealed body of its row. Form of the plain text: one byte (1, the form's number), then for every chat its taken ids and its
/// tail as sections with their length in front (see <see cref="Sections"/>), then the JSON. A tail is copied, never parsed.
/// </summary>
internal sealed class PersonCodec(SealedJson json)
{
    private const byte Form = 1;

    public byte[] Seal(Person person)
    {
        var plain = SealedJson.Begin();
        plain.Write([Form]);
        Sections.WriteNumber(plain, person.Chats.Length);
        foreach (var chat in person.Chats)
        {
            Sections.WriteTaken(plain, chat.Taken);
            Sections.WriteBytes(plain, chat.Tail);
        }

        SealedJson.Write(plain, person, PersonJson.Default.Person);
        return json.Seal(plain, Purpose(person.Id));
    }

    /// <summary>Null where the body cannot be read: damaged, forged, its key gone, or of a newer form.</summary>
    public Person? Open(PersonRow row) => row.Decoded as Person ?? Open(row.Id, row.Body);

    public Person? Open(string id, byte[] body)
    {
        if (json.Open(body, Purpose(id)) is not [Form, ..] plain)
            return null;
        try
        {
            return Read(plain.AsSpan(1));
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Person? Read(ReadOnlySpan<byte> plain)
    {
        var sections = new Sections(plain);
        var besides = new ChatState[sections.ReadNumber()];
        for (var index = 0; index < besides.Length; index++)
            besides[index] = new ChatState { Address = Nowhere, Taken = sections.ReadTaken(), Tail = sections.ReadBytes() };

        var person = JsonSerializer.Deserialize(sections.Rest, PersonJson.Default.Person)?.WithDefaults();
        if (person is null || person.Chats.Length != besides.Length)
            return null;
        var chats = person.Chats.ToBuilder();
        for (var index = 0; index < besides.Length; index++)
            chats[index] = chats[index] with { Taken = besides[index].Taken, Tail = besides[index].Tail };
        return person with { Chats = chats.DrainToImmutable() };
    }

    private static readonly ChatAddress Nowhere = new("", "");

    private static string Purpose(string id) => $"person:{id}";
}
