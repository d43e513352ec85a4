using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Prakerja.TestKit.WhatsApp;

/// <summary>The webhook's payloads as Meta writes them, and how it sends them: signed over the bytes, in which everything beyond ASCII is \uXXXX.</summary>
public static class Updates
{
    public static string Envelope(params JsonObject[] values) => new JsonObject
    {
        ["object"] = "whatsapp_business_account",
        ["entry"] = new JsonArray(new JsonObject
        {
            ["id"] = "1010",
            ["changes"] = new JsonArray([.. values.Select(value => new JsonObject { ["field"] = FieldOf(value), ["value"] = value })]),
        }),
    }.ToJsonString(new JsonSerializerOptions());

    /// <summary>Several messages, each with its sender, in one change.</summary>
    public static JsonObject Messages(params (JsonObject Message, WhatsAppContact Sender)[] messages)
    {
        var value = Value();
        value["contacts"] = new JsonArray([.. messages.Select(message => message.Sender).Distinct().Select(sender => sender.Contact())]);
        value["messages"] = new JsonArray([.. messages.Select(message => message.Message.DeepClone())]);
        return value;
    }

    public static JsonObject Statuses(params JsonObject[] statuses)
    {
        var value = Value();
        value["statuses"] = new JsonArray([.. statuses.Select(status => status.DeepClone())]);
        return value;
    }

    /// <summary>What became of a message: sent, delivered, read, or failed with a code.</summary>
    public static JsonObject Status(GraphMessage message, string status, int? error = null, bool withContact = true)
    {
        var node = new JsonObject { ["id"] = message.Id, ["status"] = status, ["timestamp"] = Seconds(DateTimeOffset.UtcNow) };
        if (message.Callback is not null)
            node["biz_opaque_callback_data"] = message.Callback;
        if (withContact)
            node["recipient_user_id"] = message.To;
        if (error is { } code)
            node["errors"] = new JsonArray(new JsonObject { ["code"] = code, ["title"] = "An error", ["message"] = "An error", ["error_data"] = new JsonObject { ["details"] = "…" } });
        else
            node["pricing"] = new JsonObject { ["billable"] = true, ["pricing_model"] = "PMP", ["type"] = "regular", ["category"] = "service" };
        return node;
    }

    public static JsonObject UserIdChanged(string previous, string current)
    {
        var value = Value();
        value["user_id_update"] = new JsonArray(new JsonObject
        {
            ["user_id"] = new JsonObject { ["previous"] = previous, ["current"] = current },
            ["timestamp"] = Seconds(DateTimeOffset.UtcNow),
        });
        return value;
    }

    public static HttpRequestMessage Request(string body, string secret = FakeGraph.AppSecret) => Request(Encoding.UTF8.GetBytes(body), secret);

    public static HttpRequestMessage Request(byte[] bytes, string secret = FakeGraph.AppSecret)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, "/whatsapp/webhook") { Content = content };
        request.Headers.Add("X-Hub-Signature-256", "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), bytes)));
        return request;
    }

    public static string Seconds(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static JsonObject Value() => new()
    {
        ["messaging_product"] = "whatsapp",
        ["metadata"] = new JsonObject { ["display_phone_number"] = FakeGraph.Number, ["phone_number_id"] = FakeGraph.PhoneNumberId },
    };

    private static string FieldOf(JsonObject value) => value.ContainsKey("user_id_update") ? "user_id_update" : "messages";
}
