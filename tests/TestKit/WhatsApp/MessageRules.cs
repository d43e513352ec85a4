using System.Text.Json.Nodes;

namespace Prakerja.TestKit.WhatsApp;

/// <summary>The limits of the Cloud API's messages, as its documentation has them in 2026.</summary>
public static class MessageRules
{
    private const int LongestText = 4096;
    private const int LongestBody = 1024;
    private const int LongestLabel = 20;
    private const int LongestRow = 24;
    private const int LongestCallback = 512;

    /// <summary>Null, or the rule that this request breaks.</summary>
    public static string? Broken(JsonNode body)
    {
        try
        {
            if ((string?)body["messaging_product"] != "whatsapp")
                return "messaging_product is whatsapp";
            if (body["status"] is not null)
                return (string?)body["status"] == "read" && (string?)body["message_id"] is { Length: > 0 } ? null : "a read mark names a message";
            return Recipient(body) ?? Callback(body) ?? (string?)body["type"] switch
            {
                "text" => Within((string?)body["text"]?["body"], LongestText, "text.body"),
                "interactive" => Interactive(body["interactive"]),
                "template" => Template(body["template"]),
                var other => $"type {other} is not known",
            };
        }
        catch (Exception fault) when (fault is InvalidOperationException or FormatException or ArgumentException)
        {
            return "a field has the wrong form";
        }
    }

    private static string? Recipient(JsonNode body)
    {
        if ((string?)body["recipient_type"] != "individual")
            return "recipient_type is individual";
        if ((string?)body["to"] is { } number)
            return number.StartsWith('+') && number.Length is > 7 and < 17 && number.Skip(1).All(char.IsAsciiDigit) ? null : "to is a number with its plus";
        return (string?)body["recipient"] is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', '.', _, ..] ? null : "recipient is a user id";
    }

    private static string? Callback(JsonNode body) =>
        body["biz_opaque_callback_data"] is { } data ? Within((string?)data, LongestCallback, "biz_opaque_callback_data") : null;

    private static string? Interactive(JsonNode? interactive) => (string?)interactive?["type"] switch
    {
        "button" => BodyOf(interactive, LongestBody) ?? Buttons(interactive["action"]?["buttons"] as JsonArray),
        "list" => BodyOf(interactive, LongestText) ?? Within((string?)interactive["action"]?["button"], LongestLabel, "action.button") ?? Rows(interactive["action"]),
        "cta_url" => BodyOf(interactive, LongestBody) ?? Link(interactive["action"]),
        var other => $"interactive.type {other} is not known",
    };

    private static string? BodyOf(JsonNode interactive, int longest) => Within((string?)interactive["body"]?["text"], longest, "body.text");

    private static string? Buttons(JsonArray? buttons)
    {
        if (buttons is not { Count: >= 1 and <= 3 })
            return "1 to 3 buttons";
        var replies = buttons.Select(button => button!["reply"]!).ToList();
        if (buttons.Any(button => (string?)button!["type"] != "reply"))
            return "a button's type is reply";
        return replies.Select(reply => Within((string?)reply["title"], LongestLabel, "a button's title") ?? Within((string?)reply["id"], 256, "a button's id"))
            .FirstOrDefault(broken => broken is not null) ?? Unique(replies, "title") ?? Unique(replies, "id");
    }

    private static string? Rows(JsonNode? action)
    {
        if (action?["sections"] is not JsonArray { Count: >= 1 and <= 10 } sections)
            return "1 to 10 sections";
        var rows = sections.SelectMany(section => section!["rows"]!.AsArray()).Select(row => row!).ToList();
        if (rows.Count is < 1 or > 10)
            return "1 to 10 rows in all";
        if (sections.Count > 1 && sections.Any(section => (string?)section!["title"] is not { Length: > 0 and <= LongestRow }))
            return "several sections have titles";
        return rows.Select(row => Within((string?)row["title"], LongestRow, "a row's title") ?? Within((string?)row["id"], 200, "a row's id")
                ?? (row["description"] is { } description ? Within((string?)description, 72, "a row's description") : null))
            .FirstOrDefault(broken => broken is not null) ?? Unique(rows, "id");
    }

    private static string? Link(JsonNode? action)
    {
        if ((string?)action?["name"] != "cta_url")
            return "action.name is cta_url";
        return Within((string?)action["parameters"]?["display_text"], LongestLabel, "display_text")
            ?? (Uri.TryCreate((string?)action["parameters"]?["url"], UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? null : "url is an address");
    }

    private static string? Template(JsonNode? template)
    {
        if ((string?)template?["name"] is not { Length: > 0 } name || name.Any(character => character is not (>= 'a' and <= 'z' or '_' or >= '0' and <= '9')))
            return "a template's name is lower case, digits and underscores";
        if ((string?)template["language"]?["code"] is not ("id" or "en"))
            return "a template has a language";
        var parameters = (template["components"] as JsonArray ?? []).SelectMany(component => component!["parameters"]!.AsArray());
        return parameters.Any(parameter => (string?)parameter!["text"] is { } text && (text.Contains('\n', StringComparison.Ordinal) || text.Contains("    ", StringComparison.Ordinal)))
            ? "a parameter stands on one line"
            : null;
    }

    private static string? Within(string? text, int longest, string what) => text is { Length: > 0 } && text.Length <= longest ? null : $"{what} has 1 to {longest} characters";

    private static string? Unique(List<JsonNode> items, string field) =>
        items.Select(item => (string?)item[field]).Distinct(StringComparer.Ordinal).Count() == items.Count ? null : $"every {field} stands once";
}
