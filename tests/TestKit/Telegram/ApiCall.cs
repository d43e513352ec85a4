using System.Globalization;
using System.Text.Json.Nodes;

namespace Prakerja.TestKit.Telegram;

/// <summary>One call of the Bot API as it came, whatever its encoding. <paramref name="Files"/> are parts of a multipart body, by name.</summary>
public sealed record ApiCall(string Method, JsonObject Arguments, IReadOnlyDictionary<string, byte[]> Files, DateTimeOffset At)
{
    public string? Text(string name) => Arguments[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out string? text) => text,
        var other => other.ToJsonString(),
    };

    public long? Number(string name) => long.TryParse(Text(name), CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool Flag(string name) => string.Equals(Text(name), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>An object or array, also where a form holds it as text.</summary>
    public JsonNode? Node(string name)
    {
        var node = Arguments[name];
        return node is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0 && text[0] is '{' or '[' ? JsonNode.Parse(((JsonValue)node!).GetValue<string>()) : node;
    }
}

/// <summary>An error in the form of the Bot API.</summary>
public sealed record ApiFault(int Code, string Description, int? RetryAfter = null)
{
    public static ApiFault TooMany(int seconds) => new(429, $"Too Many Requests: retry after {seconds}", seconds);

    public static ApiFault Blocked { get; } = new(403, "Forbidden: bot was blocked by the user");

    internal static ApiFault Bad(string what) => new(400, $"Bad Request: {what}");
}

internal sealed class ApiFaultException(ApiFault fault) : Exception(fault.Description)
{
    public ApiFault Fault { get; } = fault;
}
