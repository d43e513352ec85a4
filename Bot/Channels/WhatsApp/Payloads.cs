using System.Text.Json;
using System.Text.Json.Serialization;
using Prakerja.Bot.Channels.WebChat;

namespace Prakerja.Bot.Channels.WhatsApp;

// What we take from the webhook. Every field may be missing; what is not named here is read over. Times are seconds since 1970, as text.
internal sealed record Contact(string? WaId, string? UserId);

internal sealed record Message
{
    public string? From { get; init; }
    public string? FromUserId { get; init; }
    public string? Id { get; init; }
    public string? Timestamp { get; init; }
    public string? Type { get; init; }
    public TextBody? Text { get; init; }
    public Interactive? Interactive { get; init; }
    public TemplateButton? Button { get; init; }
    public SharedContact[]? Contacts { get; init; }
    public SystemNote? System { get; init; }
}

internal sealed record TextBody(string? Body);

internal sealed record Interactive(Pressed? ButtonReply, Pressed? ListReply);

internal sealed record Pressed(string? Id, string? Title);

/// <summary>A button under one of our templates.</summary>
internal sealed record TemplateButton(string? Payload, string? Text);

internal sealed record SharedContact(SharedPhone[]? Phones, string? Origin);

internal sealed record SharedPhone(string? Phone, string? WaId);

internal sealed record SystemNote
{
    public string? Type { get; init; }
    public string? WaId { get; init; }
    public string? NewWaId { get; init; }
    public string? UserId { get; init; }
    public string? NewUserId { get; init; }
    public string? PreviousUserId { get; init; }
}

internal sealed record UserIdUpdate(string? WaId, ChangedId? UserId, string? Timestamp);

internal sealed record ChangedId(string? Previous, string? Current);

internal sealed record Status
{
    public string? Id { get; init; }

    [JsonPropertyName("status")]
    public string? State { get; init; }

    public string? BizOpaqueCallbackData { get; init; }
    public GraphError[]? Errors { get; init; }
}

internal sealed record GraphError(int? Code);

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, Converters = [typeof(AnyText), typeof(AnyNumber)])]
[JsonSerializable(typeof(Contact))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Status))]
[JsonSerializable(typeof(UserIdUpdate))]
internal sealed partial class PayloadJson : JsonSerializerContext;

/// <summary>A text whatever it is written as; half a surrogate pair is no reason to lose a message.</summary>
internal sealed class AnyText : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return JsonText.Read(ref reader);
        if (reader.TokenType == JsonTokenType.Number)
            return System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
        reader.Skip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

internal sealed class AnyNumber : JsonConverter<int?>
{
    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return reader.TryGetInt32(out var number) ? number : null;
        if (reader.TokenType == JsonTokenType.String)
            return int.TryParse(JsonText.Read(ref reader), out var written) ? written : null;
        reader.Skip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options) => throw new NotSupportedException();
}
