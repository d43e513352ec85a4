using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>What one call of the webhook brings.</summary>
internal sealed class Delivery
{
    // An object of one kind; what is of another kind is not ours.
    private const string Ours = "whatsapp_business_account";

    private readonly List<(Message Message, Contact? Contact)> messages = [];
    private readonly List<Status> statuses = [];
    private readonly List<UserIdUpdate> userIdUpdates = [];

    public IReadOnlyList<(Message Message, Contact? Contact)> Messages => messages;

    public IReadOnlyList<Status> Statuses => statuses;

    public IReadOnlyList<UserIdUpdate> UserIdUpdates => userIdUpdates;

    /// <summary>Parts that could not be read. One such part takes no other with it.</summary>
    public int Unread { get; private set; }

    /// <summary>Null where the body is no JSON.</summary>
    /// <param name="body">As it came.</param>
    /// <param name="phoneNumberId">Our number; "" takes those of all.</param>
    public static Delivery? Read(ReadOnlySequence<byte> body, string phoneNumberId)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var delivery = new Delivery();
            if (TextOf(json.RootElement, "object") == Ours)
            {
                foreach (var change in Items(json.RootElement, "entry").SelectMany(entry => Items(entry, "changes")))
                    delivery.Take(change, phoneNumberId);
            }

            return delivery;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Take(JsonElement change, string phoneNumberId)
    {
        if (!TryGet(change, "value", out var value))
            return;
        if (phoneNumberId.Length > 0 && TryGet(value, "metadata", out var metadata) && TextOf(metadata, "phone_number_id") is { } number && number != phoneNumberId)
            return;
        var contacts = ReadAll(value, "contacts", PayloadJson.Default.Contact);
        foreach (var message in ReadAll(value, "messages", PayloadJson.Default.Message))
            messages.Add((message, ContactOf(message, contacts)));
        statuses.AddRange(ReadAll(value, "statuses", PayloadJson.Default.Status));
        userIdUpdates.AddRange(ReadAll(value, "user_id_update", PayloadJson.Default.UserIdUpdate));
    }

    private static Contact? ContactOf(Message message, List<Contact> contacts) =>
        contacts.FirstOrDefault(contact => (contact.UserId is { } user && user == message.FromUserId) || (contact.WaId is { } number && number == message.From))
        ?? (contacts.Count == 1 && message.FromUserId is null && message.From is null ? contacts[0] : null);

    private List<T> ReadAll<T>(JsonElement from, string name, JsonTypeInfo<T> type)
        where T : class
    {
        var all = new List<T>();
        foreach (var item in Items(from, name))
        {
            try
            {
                if (item.Deserialize(type) is { } read)
                    all.Add(read);
            }
            catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
            {
                Unread++;
            }
        }

        return all;
    }

    private static IEnumerable<JsonElement> Items(JsonElement from, string name)
    {
        if (!TryGet(from, name, out var array))
            return [];
        return array.ValueKind switch
        {
            JsonValueKind.Array => array.EnumerateArray(),
            JsonValueKind.Object => [array],
            _ => [],
        };
    }

    private static string? TextOf(JsonElement from, string name)
    {
        if (!TryGet(from, name, out var text) || text.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException) // half a surrogate pair
        {
            return null;
        }
    }

    private static bool TryGet(JsonElement from, string name, out JsonElement value)
    {
        value = default;
        return from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out value);
    }
}
