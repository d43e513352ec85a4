using System.Globalization;
using System.Text.Json.Nodes;
using Prakerja.TestKit.Running;

namespace Prakerja.TestKit.Telegram;

/// <summary>A person at Telegram, who sees what the fake server shows him and answers with updates of the real form.</summary>
public sealed class TelegramUser(FakeBotApi server, long id) : IChatUser
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static int presses;

    public long Id => id;

    public FakeChat Chat { get; } = server.Chat(id);

    public JsonObject Self { get; } = new() { ["id"] = id, ["is_bot"] = false, ["first_name"] = "Siti", ["language_code"] = "id" };

    public IReadOnlyList<BotMessage> Heard => [.. Chat.FromBot.Select(Message)];

    public BotMessage Last => Message(Chat.FromBot[^1]);

    public Task<BotMessage> Start() => Say("/start");

    public Task<BotMessage> Say(string text) => Answered(() => Send(text));

    /// <summary>Completes when the bot has taken it.</summary>
    public Task Send(string text) => server.Update("message", Written(text));

    /// <summary>A button under a message, or a key in place of the letters.</summary>
    public Task<BotMessage> Press(string label)
    {
        if (Chat.FromBot.LastOrDefault(message => Find(message.InlineButtons, label) is not null) is { } shown && Chat.FromBot[^1].Id - shown.Id <= 1)
            return Answered(() => server.Update("callback_query", Pressed(shown, label)));
        return Find(Chat.FromBot[^1].Keys, label) is null ? throw new InvalidOperationException($"No button “{label}” under: {Last}") : Say(label);
    }

    public Task Upload(byte[] photo) => server.Update("message", Photo(server.AddFile(photo)));

    public Task ShareContact(string number, long? owner = null) => server.Update("message", New("", message =>
        message["contact"] = new JsonObject { ["phone_number"] = number, ["first_name"] = "Siti", ["user_id"] = owner ?? id }));

    public Task Block() => Member("kicked");

    public Task Unblock() => Member("member");

    /// <summary>A message that stands in the chat.</summary>
    public JsonObject Written(string text) => New(text, message =>
    {
        message["text"] = text;
        if (text.StartsWith('/'))
            message["entities"] = new JsonArray(new JsonObject { ["type"] = "bot_command", ["offset"] = 0, ["length"] = text.Split(' ')[0].Length });
    });

    public JsonObject Photo(string fileId, string? album = null) => New("", message =>
    {
        message["photo"] = new JsonArray(
            new JsonObject { ["file_id"] = "thumbnail", ["file_unique_id"] = "t", ["width"] = 90, ["height"] = 60, ["file_size"] = 1200 },
            new JsonObject { ["file_id"] = fileId, ["file_unique_id"] = "u", ["width"] = 1280, ["height"] = 853, ["file_size"] = 90_000 });
        if (album is not null)
            message["media_group_id"] = album;
    });

    public JsonObject New(string text, Action<JsonObject> fill)
    {
        var message = Chat.Add(number => new FakeMessage(number, false, server.Settings.Time.GetUtcNow(), text)).ToJson(id, Self);
        message.Remove("text");
        fill(message);
        return message;
    }

    public JsonObject Pressed(FakeMessage shown, string label) => new()
    {
        ["id"] = $"{id}{Interlocked.Increment(ref presses)}",
        ["from"] = Self.DeepClone(),
        ["message"] = shown.ToJson(id, null),
        ["chat_instance"] = "-3788",
        ["data"] = Find(shown.InlineButtons, label)?["callback_data"]?.DeepClone()
            ?? throw new InvalidOperationException($"No button “{label}” under: {shown.Text}"),
    };

    /// <summary>Waits for a message that holds these words.</summary>
    public async Task<BotMessage> Hear(string words)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var changed = Chat.Changed;
            if (Chat.FromBot.LastOrDefault(message => message.Text.Contains(words, StringComparison.Ordinal)) is { } said && Chat.FromBot[^1].Id - said.Id <= 1)
                return Message(said);
            try
            {
                await changed.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"The bot never said “{words}”. Last: {(Chat.FromBot.Count > 0 ? Last : null)}");
            }
        }
    }

    private async Task<BotMessage> Answered(Func<Task> send)
    {
        var before = Chat.FromBot.Count;
        await send();
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var changed = Chat.Changed;
            if (Chat.FromBot.Count > before)
                return Last;
            await changed.WaitAsync(patience.Token);
        }
    }

    private Task Member(string status)
    {
        Chat.IsBlocked = status == "kicked";
        var before = status == "kicked" ? "member" : "kicked";
        return server.Update("my_chat_member", new JsonObject
        {
            ["chat"] = new JsonObject { ["id"] = id, ["type"] = "private", ["first_name"] = "Siti" },
            ["from"] = Self.DeepClone(),
            ["date"] = server.Settings.Time.GetUtcNow().ToUnixTimeSeconds(),
            ["old_chat_member"] = As(before),
            ["new_chat_member"] = As(status),
        });
    }

    private static JsonObject As(string status)
    {
        var bot = new JsonObject { ["id"] = 110201543, ["is_bot"] = true, ["first_name"] = "Prakerja", ["username"] = "prakerja_test_bot" };
        var member = new JsonObject { ["user"] = bot, ["status"] = status };
        if (status == "kicked")
            member["until_date"] = 0;
        return member;
    }

    private static JsonNode? Find(IEnumerable<JsonNode> buttons, string label) => buttons.LastOrDefault(button => (string?)button["text"] == label);

    private static BotMessage Message(FakeMessage message) => new(
        message.Id.ToString(CultureInfo.InvariantCulture),
        message.Text,
        [
            .. message.InlineButtons.Select(button =>
                new BotButton((string)button["text"]!, (string?)button["callback_data"], (string?)(button["url"] ?? button["web_app"]?["url"]))),
            .. message.Keys.Select(key => new BotButton((string)key["text"]!, (string)key["text"]!, null)),
        ],
        message.HasPhoto ? "photo" : null,
        null);
}
