using System.Text.Json.Nodes;

namespace Prakerja.TestKit.WhatsApp;

/// <summary>Somebody on WhatsApp. <paramref name="WaId"/> is missing for people with a username, <paramref name="UserId"/> in payloads of old.</summary>
public sealed record WhatsAppContact(string Name, string? UserId, string? WaId)
{
    /// <summary>The name under which messages go to them.</summary>
    public string Address => UserId ?? $"+{WaId}";

    public JsonObject Contact()
    {
        var contact = new JsonObject { ["profile"] = new JsonObject { ["name"] = Name } };
        if (WaId is not null)
            contact["wa_id"] = WaId;
        else
            contact["profile"]!["username"] = "nama.pengguna";
        if (UserId is not null)
            contact["user_id"] = UserId;
        return contact;
    }

    public JsonObject Message(string id, string type, JsonNode? node, DateTimeOffset? at = null)
    {
        var message = new JsonObject { ["id"] = id, ["timestamp"] = Updates.Seconds(at ?? DateTimeOffset.UtcNow), ["type"] = type };
        if (WaId is not null)
            message["from"] = WaId;
        if (UserId is not null)
            message["from_user_id"] = UserId;
        if (node is not null)
            message[type] = node;
        return message;
    }

    public JsonObject Words(string id, string text, DateTimeOffset? at = null) => Message(id, "text", new JsonObject { ["body"] = text }, at);

    public JsonObject Press(string id, GraphMessage under, GraphButton button, DateTimeOffset? at = null)
    {
        var kind = under.Kind == "list" ? "list_reply" : "button_reply";
        var message = Message(id, "interactive", new JsonObject { ["type"] = kind, [kind] = new JsonObject { ["id"] = button.Id, ["title"] = button.Title } }, at);
        message["context"] = new JsonObject { ["from"] = FakeGraph.Number, ["id"] = under.Id };
        return message;
    }

    /// <summary>The button under a template.</summary>
    public JsonObject PressTemplate(string id, GraphMessage template, DateTimeOffset? at = null)
    {
        var button = template.Body["template"]!["components"]!.AsArray().First(part => (string?)part!["type"] == "button")!;
        var message = Message(id, "button", new JsonObject { ["payload"] = (string)button["parameters"]![0]!["payload"]!, ["text"] = "Buka percakapan" }, at);
        message["context"] = new JsonObject { ["from"] = FakeGraph.Number, ["id"] = template.Id };
        return message;
    }

    public JsonObject Photo(string id, string mediaId) => Message(
        id, "image", new JsonObject { ["id"] = mediaId, ["mime_type"] = "image/jpeg", ["sha256"] = "q83v", ["caption"] = "KTP saya 3404015001900003" });
}
