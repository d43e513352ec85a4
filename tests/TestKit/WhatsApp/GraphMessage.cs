using System.Text.Json.Nodes;
using Prakerja.TestKit.Running;

namespace Prakerja.TestKit.WhatsApp;

/// <summary>A message as the API took it. <paramref name="Kind"/>: text, button, list, cta_url or template.</summary>
public sealed record GraphMessage(string Id, string To, string Kind, string Text, IReadOnlyList<GraphButton> Buttons, string? Callback, JsonNode Body)
{
    public static GraphMessage Of(JsonNode body, string id)
    {
        var type = (string)body["type"]!;
        var interactive = body["interactive"];
        var kind = type == "interactive" ? (string)interactive!["type"]! : type;
        return new GraphMessage(
            id, (string?)body["to"] ?? (string)body["recipient"]!, kind, TextOf(body, kind), [.. ButtonsOf(body, kind)],
            (string?)body["biz_opaque_callback_data"], body);
    }

    public GraphButton Button(string label) => Buttons.FirstOrDefault(button => button.Title == label)
        ?? throw new InvalidOperationException($"No button “{label}” under: {this}");

    /// <summary>The address of the page that the message opens.</summary>
    public string Url => Buttons.FirstOrDefault(button => button.Url is not null)?.Url
        ?? throw new InvalidOperationException($"No page under: {this}");

    public BotMessage ToHeard() => new(Id, Text, [.. Buttons.Select(button => new BotButton(button.Title, button.Id, button.Url))], null, null);

    public override string ToString() => $"({Kind}) {Text}" + string.Concat(Buttons.Select(button => $" [{button.Title}]"));

    private static string TextOf(JsonNode body, string kind) => kind switch
    {
        "text" => (string)body["text"]!["body"]!,
        "template" => $"{body["template"]!["name"]}: " + string.Join(
            ", ", body["template"]!["components"]!.AsArray().Where(part => (string?)part!["type"] == "body").Select(part => (string)part!["parameters"]![0]!["text"]!)),
        _ => (string)body["interactive"]!["body"]!["text"]!,
    };

    private static IEnumerable<GraphButton> ButtonsOf(JsonNode body, string kind)
    {
        var action = body["interactive"]?["action"];
        return kind switch
        {
            "button" => action!["buttons"]!.AsArray().Select(button => new GraphButton((string)button!["reply"]!["title"]!, (string)button["reply"]!["id"]!, null)),
            "list" => action!["sections"]!.AsArray().SelectMany(section => section!["rows"]!.AsArray())
                .Select(row => new GraphButton((string)row!["title"]!, (string)row["id"]!, null)),
            "cta_url" => [new GraphButton((string)action!["parameters"]!["display_text"]!, null, (string)action["parameters"]!["url"]!)],
            _ => [],
        };
    }
}

public sealed record GraphButton(string Title, string? Id, string? Url);
