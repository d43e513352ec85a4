using System.Text.Json.Nodes;

namespace Prakerja.TestKit.Telegram;

/// <summary>A chat as the person sees it: every message of both sides, oldest first.</summary>
public sealed class FakeChat(long id)
{
    private readonly Lock gate = new();
    private readonly List<FakeMessage> messages = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public long Id => id;

    /// <summary>The person has blocked the bot.</summary>
    public bool IsBlocked { get; set; }

    public IReadOnlyList<FakeMessage> Messages
    {
        get
        {
            lock (gate)
                return [.. messages];
        }
    }

    public IReadOnlyList<FakeMessage> FromBot => [.. Messages.Where(message => message.IsFromBot)];

    /// <summary>Completes when something is sent, edited or deleted after this was asked for.</summary>
    public Task Changed
    {
        get
        {
            lock (gate)
                return changed.Task;
        }
    }

    internal FakeMessage Add(Func<int, FakeMessage> make)
    {
        lock (gate)
        {
            var message = make(messages.Count + 1);
            messages.Add(message);
            Ring();
            return message;
        }
    }

    internal FakeMessage Change(int message, Func<FakeMessage, FakeMessage> change)
    {
        lock (gate)
        {
            var after = change(messages[message - 1]);
            messages[message - 1] = after;
            Ring();
            return after;
        }
    }

    internal FakeMessage? Find(long? message)
    {
        lock (gate)
            return message is > 0 && message <= messages.Count && !messages[(int)message - 1].IsDeleted ? messages[(int)message - 1] : null;
    }

    private void Ring()
    {
        changed.TrySetResult();
        changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

public sealed record FakeMessage(int Id, bool IsFromBot, DateTimeOffset At, string Text)
{
    public JsonNode? Markup { get; init; }
    public JsonArray? Entities { get; init; }
    public bool HasPhoto { get; init; }
    public bool IsProtected { get; init; }
    public bool IsDeleted { get; init; }
    public int Edits { get; init; }

    /// <summary>The buttons under it: data or address by label.</summary>
    public IEnumerable<JsonNode> InlineButtons => Markup?["inline_keyboard"]?.AsArray().SelectMany(row => row!.AsArray()).OfType<JsonNode>() ?? [];

    /// <summary>The keyboard in place of the letters.</summary>
    public IEnumerable<JsonNode> Keys => Markup?["keyboard"]?.AsArray().SelectMany(row => row!.AsArray()).OfType<JsonNode>() ?? [];

    /// <summary>As the Bot API writes it.</summary>
    internal JsonObject ToJson(long chat, JsonObject? from)
    {
        var json = new JsonObject
        {
            ["message_id"] = Id,
            ["date"] = At.ToUnixTimeSeconds(),
            ["chat"] = new JsonObject { ["id"] = chat, ["type"] = chat > 0 ? "private" : "group", ["first_name"] = "Siti" },
            ["from"] = from?.DeepClone() ?? new JsonObject { ["id"] = 1, ["is_bot"] = true, ["first_name"] = "Prakerja" },
        };
        if (Text.Length > 0)
            json[HasPhoto ? "caption" : "text"] = Text;
        if (Entities is { Count: > 0 })
            json[HasPhoto ? "caption_entities" : "entities"] = Entities.DeepClone();
        if (Markup?["inline_keyboard"] is not null)
            json["reply_markup"] = Markup.DeepClone();
        if (HasPhoto)
            json["photo"] = new JsonArray(new JsonObject { ["file_id"] = $"sent-{chat}-{Id}", ["file_unique_id"] = $"u{Id}", ["width"] = 600, ["height"] = 400 });
        return json;
    }
}
