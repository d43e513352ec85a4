using System.Text;
using System.Text.Json.Nodes;

namespace Prakerja.TestKit.Telegram;

/// <summary>What the Bot API refuses in keyboards.</summary>
internal static class Markups
{
    private const int MostDataBytes = 64;
    private static readonly string[] Actions = ["callback_data", "url", "web_app", "login_url", "switch_inline_query", "copy_text", "pay"];

    public static JsonNode? Checked(JsonNode? markup)
    {
        foreach (var button in markup?["inline_keyboard"]?.AsArray().SelectMany(row => row!.AsArray()) ?? [])
            Check(button!);
        if (markup?["keyboard"] is JsonArray { Count: 0 })
            throw Bad("object expected as reply markup");
        return markup;
    }

    private static void Check(JsonNode button)
    {
        if (string.IsNullOrEmpty((string?)button["text"]))
            throw Bad("inline keyboard button text must be non-empty");
        if (Actions.Count(action => button[action] is not null) != 1)
            throw Bad("inline keyboard button must have exactly one action");
        if ((string?)button["callback_data"] is { } data && Encoding.UTF8.GetByteCount(data) is 0 or > MostDataBytes)
            throw Bad("BUTTON_DATA_INVALID");
        if ((string?)button["url"] is { } url && (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || !uri.Host.Contains('.', StringComparison.Ordinal)))
            throw Bad($"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL");
        if ((string?)button["web_app"]?["url"] is { } app && !app.StartsWith("https://", StringComparison.Ordinal))
            throw Bad($"inline keyboard button Web App URL '{app}' is invalid: Only HTTPS links are allowed");
    }

    private static ApiFaultException Bad(string why) => new(ApiFault.Bad(why));
}
