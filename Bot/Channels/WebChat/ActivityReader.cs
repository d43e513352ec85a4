using System.Buffers;
using System.Text.Json;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>Reads a posted activity in one pass. Unknown properties are skipped; a known one of a wrong type is refused; null is as good as absent.</summary>
internal static class ActivityReader
{
    /// <summary>Null, with the problem, for what is no activity.</summary>
    public static IncomingActivity? Read(ReadOnlySequence<byte> body, out Problem problem)
    {
        problem = Problem.Malformed;
        try
        {
            var reader = body.IsSingleSegment ? new Utf8JsonReader(body.FirstSpan) : new Utf8JsonReader(body);
            reader.Read();
            var activity = new IncomingActivity();
            ReadActivity(ref reader, activity);
            if (reader.Read() || activity.ClientActivityId is { Length: > IncomingActivity.LongestClientId })
                return null;
            if (!string.IsNullOrEmpty(activity.Type))
                return activity;
            problem = Problem.NoType;
            return null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null; // InvalidOperationException: half a surrogate pair in the name of a property
        }
    }

    private static void ReadActivity(ref Utf8JsonReader reader, IncomingActivity activity)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        while (NextProperty(ref reader))
        {
            if (Named(ref reader, "type"u8))
                activity.Type = Text(ref reader);
            else if (Named(ref reader, "text"u8))
                activity.Text = Text(ref reader);
            else if (Named(ref reader, "locale"u8))
                activity.Locale = Locales.Clean(Text(ref reader));
            else if (Named(ref reader, "value"u8))
                activity.Value = Value(ref reader);
            else if (Named(ref reader, "channelData"u8))
                ReadChannelData(ref reader, activity);
            else if (Named(ref reader, "attachments"u8))
                activity.HasAttachments = HasItems(ref reader);
            else
                Skip(ref reader);
        }
    }

    private static void ReadChannelData(ref Utf8JsonReader reader, IncomingActivity activity)
    {
        if (!IsObject(ref reader))
            return;
        while (NextProperty(ref reader))
        {
            if (Named(ref reader, "clientActivityID"u8))
                activity.ClientActivityId = Text(ref reader);
            else if (Named(ref reader, "prakerjaWidget"u8))
                activity.IsFromOurWidget = IsTrue(ref reader);
            else if (Named(ref reader, "prakerjaLink"u8))
                activity.Link = Text(ref reader);
            else if (Named(ref reader, "postBack"u8))
                activity.IsPostBack = IsTrue(ref reader);
            else if (Named(ref reader, "messageBack"u8))
                activity.DisplayText = DisplayText(ref reader);
            else
                Skip(ref reader);
        }
    }

    private static string? DisplayText(ref Utf8JsonReader reader)
    {
        string? text = null;
        if (!IsObject(ref reader))
            return text;
        while (NextProperty(ref reader))
        {
            if (Named(ref reader, "displayText"u8))
                text = Text(ref reader);
            else
                Skip(ref reader);
        }

        return text;
    }

    // A value may be anything; only an object can be a button of ours.
    private static IncomingValue? Value(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        var value = new IncomingValue();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return value;
        }

        while (NextProperty(ref reader))
        {
            if (Named(ref reader, "step"u8))
                value.Step = Text(ref reader);
            else if (Named(ref reader, "rev"u8))
                value.Revision = Revision(ref reader);
            else if (Named(ref reader, "choice"u8))
                value.Choice = Text(ref reader);
            else
                Skip(ref reader);
        }

        return value;
    }

    private static uint Revision(ref Utf8JsonReader reader)
    {
        reader.Read();
        Expect(ref reader, JsonTokenType.Number);
        return reader.TryGetUInt32(out var revision) ? revision : throw new JsonException();
    }

    private static bool HasItems(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return false;
        Expect(ref reader, JsonTokenType.StartArray);
        var items = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items++;
            reader.Skip();
        }

        return items > 0;
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        Expect(ref reader, JsonTokenType.String);
        return JsonText.Read(ref reader);
    }

    private static bool IsTrue(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
        return reader.TokenType == JsonTokenType.True;
    }

    private static bool IsObject(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return false;
        Expect(ref reader, JsonTokenType.StartObject);
        return true;
    }

    private static bool NextProperty(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
            return false;
        Expect(ref reader, JsonTokenType.PropertyName);
        return true;
    }

    private static bool Named(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name);

    private static void Skip(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (reader.TokenType != type)
            throw new JsonException();
    }
}
