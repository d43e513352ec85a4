using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Prakerja.Bot.Tests.Conformance;

/// <summary>A payload as docs/channels.md shows it: short objects on one line, and what differs from run to run made the same.</summary>
internal static partial class PayloadPrint
{
    private const int Widest = 118;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What the web chat puts around every activity.</summary>
    private static readonly string[] Around = ["id", "timestamp", "channelId", "conversation", "from", "recipient", "replyToId"];

    public static string Of(JsonNode payload)
    {
        var shown = payload.DeepClone().AsObject();
        if (shown.ContainsKey("textFormat"))
        {
            foreach (var name in Around)
                shown.Remove(name);
        }

        var text = Print(shown, 0);
        text = Address().Replace(text, "https://bot.example.id");
        text = Form().Replace(text, "/f/…");
        text = Random().Replace(text, "|…\"");
        return Revision().Replace(text, "${1}94$2");
    }

    private static string Print(JsonNode? node, int depth)
    {
        var line = node?.ToJsonString(Readable) ?? "null";
        if (depth + line.Length <= Widest || node is JsonValue)
            return line;
        var inner = new string(' ', depth + 2);
        return node is JsonArray array
            ? $"[\n{string.Join(",\n", array.Select(child => inner + Print(child, depth + 2)))}\n{new string(' ', depth)}]"
            : $"{{\n{string.Join(",\n", node!.AsObject().Select(pair => $"{inner}\"{pair.Key}\": {Print(pair.Value, depth + 2)}"))}\n{new string(' ', depth)}}}";
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\|[a-z0-9]{20}""")]
    private static partial Regex Random();

    [GeneratedRegex("/f/[A-Za-z0-9_.-]+")]
    private static partial Regex Form();

    [GeneratedRegex("""((?:"rev":|[a-z]/[a-z-]+\||[a-z]/[a-z-]+:))[0-9a-f]+([,}|:])""")]
    private static partial Regex Revision();
}
