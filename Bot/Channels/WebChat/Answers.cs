using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Answers in Direct Line's words. <paramref name="ExpiresIn"/> in seconds.</summary>
internal sealed record TokenAnswer(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? Resume = null);

internal sealed record ConversationAnswer(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string StreamUrl);

internal sealed record IdAnswer(string Id);

internal sealed record ErrorAnswer(ErrorDetail Error);

internal sealed record ErrorDetail(string Code, string Message);

/// <summary>The body of /webchat/token: empty for a new conversation, both for an old one.</summary>
internal sealed record TokenRequest(string? ConversationId, string? Resume);

/// <summary>The body of POST conversations and tokens/generate; what else a client tells about its user is not believed.</summary>
internal sealed record StartRequest(string? Locale);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(IdAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(StartRequest))]
internal sealed partial class WebChatJson : JsonSerializerContext;

internal static class Answers
{
    public const string Json = "application/json; charset=utf-8";

    public static Task Write<T>(HttpContext context, T answer, JsonTypeInfo<T> type)
    {
        context.Response.ContentType = Json;
        context.Response.Headers.CacheControl = "no-store";
        return JsonSerializer.SerializeAsync(context.Response.BodyWriter, answer, type, context.RequestAborted);
    }
}
