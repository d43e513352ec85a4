using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Prakerja.TestKit.Running;

/// <summary>A person at the web chat, speaking Direct Line over real HTTP as our widget does. Replies are read by polling.</summary>
public sealed class WebChatUser(HttpClient http) : IChatUser
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private string token = "";
    private string watermark = "";
    private int sent;

    public string Conversation { get; private set; } = "";

    public string Resume { get; private set; } = "";

    public string Token => token;

    /// <summary>Everything the bot said, oldest first.</summary>
    public List<BotMessage> Heard { get; } = [];

    /// <summary>Own messages as they stand in the transcript.</summary>
    public List<string> Echoes { get; } = [];

    /// <summary>Every message as it stands in the transcript, oldest first.</summary>
    public List<JsonNode> Received { get; } = [];

    public BotMessage Last => Heard[^1];

    public async Task<BotMessage> Start()
    {
        var answer = await PostJson("/webchat/token", new JsonObject());
        Conversation = (string)answer["conversationId"]!;
        Resume = (string)answer["resume"]!;
        token = (string)answer["token"]!;
        await PostJson("/v3/directline/conversations", new JsonObject { ["locale"] = "id-ID" });
        return await Next();
    }

    /// <summary>A new token for the same conversation against the resume value, as the page does after a reload.</summary>
    public async Task<HttpStatusCode> Return()
    {
        token = "";
        using var request = Request(HttpMethod.Post, "/webchat/token");
        request.Content = JsonContent.Create(new JsonObject { ["conversationId"] = Conversation, ["resume"] = Resume });
        using var answer = await http.SendAsync(request);
        if (!answer.IsSuccessStatusCode)
            return answer.StatusCode;
        var fresh = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        token = (string)fresh["token"]!;
        Resume = (string)fresh["resume"]!;
        return answer.StatusCode;
    }

    /// <summary>A request of this conversation as a test wants it, with its token; the path from "activities" on.</summary>
    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = Request(method, $"/v3/directline/conversations/{Conversation}/{path}");
        request.Content = content;
        return await http.SendAsync(request);
    }

    /// <summary>A message; completes when the server has acknowledged it. The same <paramref name="id"/> is the same message.</summary>
    public async Task<HttpStatusCode> Post(JsonObject activity, string id)
    {
        activity["type"] = "message";
        activity["from"] = new JsonObject { ["id"] = "me" };
        var data = activity["channelData"] as JsonObject ?? [];
        data["clientActivityID"] = id;
        data["prakerjaWidget"] = true;
        activity["channelData"] = data;
        using var request = Request(HttpMethod.Post, $"/v3/directline/conversations/{Conversation}/activities");
        request.Content = JsonContent.Create(activity);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    public static JsonObject Words(string text) => new() { ["text"] = text };

    public static JsonObject Pressing(BotButton button) => new()
    {
        ["text"] = button.Title,
        ["value"] = JsonNode.Parse(button.Value!),
    };

    public string NewId() => $"{Conversation[..6]}-{++sent}";

    public async Task<BotMessage> Say(string text)
    {
        Ensure(await Post(Words(text), NewId()));
        return await Next();
    }

    public async Task<BotMessage> Press(string label)
    {
        var button = Last.Buttons.FirstOrDefault(button => button.Title == label && button.Value is not null)
            ?? throw new InvalidOperationException($"No button “{label}” under: {Last}");
        Ensure(await Post(Pressing(button), NewId()));
        return await Next();
    }

    /// <summary>What our page does that was opened with a link "lanjut di perangkat lain".</summary>
    public async Task<BotMessage> Open(string token)
    {
        Ensure(await Post(Opening(token), NewId()));
        return await Next();
    }

    public static JsonObject Opening(string token) => new() { ["channelData"] = new JsonObject { ["prakerjaLink"] = token } };

    /// <summary>Sends a photo; completes when it is acknowledged, the check may go on.</summary>
    public Task Upload(byte[] photo) => Upload(photo, "image/jpeg");

    public async Task Upload(byte[] photo, string type, string name = "foto.jpg")
    {
        Ensure(await Upload(photo, NewId(), type, name));
    }

    /// <summary>The same <paramref name="id"/> is the same message.</summary>
    public async Task<HttpStatusCode> Upload(byte[] photo, string id, string type, string name)
    {
        using var body = new MultipartFormDataContent();
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = type, ["name"] = name }),
            ["channelData"] = new JsonObject { ["clientActivityID"] = id, ["prakerjaWidget"] = true },
        };
        var part = new StringContent(activity.ToJsonString());
        part.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        body.Add(part, "activity", "blob");
        var file = new ByteArrayContent(photo);
        file.Headers.ContentType = new MediaTypeHeaderValue(type);
        body.Add(file, "file", name);
        using var request = Request(HttpMethod.Post, $"/v3/directline/conversations/{Conversation}/upload?userId=me");
        request.Content = body;
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    /// <summary>Waits for the next message of the bot.</summary>
    public async Task<BotMessage> Next()
    {
        var before = Heard.Count;
        using var patience = new CancellationTokenSource(Patience);
        while (Heard.Count == before)
        {
            await Read();
            if (Heard.Count == before)
                await Task.Delay(20, patience.Token);
        }

        return Heard[before];
    }

    /// <summary>Waits for a message that holds these words.</summary>
    public async Task<BotMessage> Hear(string words)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (Heard.LastOrDefault() is { } last && last.Text.Contains(words, StringComparison.Ordinal))
                return last;
            await Read();
            try
            {
                await Task.Delay(20, patience.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"The bot never said “{words}”. Last: {Heard.LastOrDefault()}");
            }
        }
    }

    public async Task Read()
    {
        var set = await Activities(watermark);
        watermark = (string?)set["watermark"] ?? watermark;
        foreach (var activity in Messages(set))
        {
            Received.Add(activity);
            if ((string?)activity["from"]?["role"] == "bot")
                Heard.Add(BotMessage.Of(activity));
            else
                Echoes.Add((string?)activity["text"] ?? "");
        }
    }

    /// <summary>The transcript from its beginning, as after a reload of the page. Nothing else changes.</summary>
    public async Task<IReadOnlyList<JsonNode>> Replay() => [.. Messages(await Activities(""))];

    private async Task<JsonNode> Activities(string from)
    {
        using var request = Request(HttpMethod.Get, $"/v3/directline/conversations/{Conversation}/activities?watermark={from}");
        using var answer = await http.SendAsync(request);
        Ensure(answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private static IEnumerable<JsonNode> Messages(JsonNode set) =>
        set["activities"]!.AsArray().OfType<JsonNode>().Where(activity => (string?)activity["type"] == "message");

    private async Task<JsonNode> PostJson(string path, JsonObject body)
    {
        using var request = Request(HttpMethod.Post, path);
        request.Content = JsonContent.Create(body);
        using var answer = await http.SendAsync(request);
        Ensure(answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        if (token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.UserAgent.ParseAdd("Mozilla/5.0 (Linux; Android 10) Chrome/120.0 Mobile");
        return request;
    }

    private static void Ensure(HttpStatusCode status)
    {
        if ((int)status is < 200 or > 299)
            throw new HttpRequestException($"The server answered {(int)status}.", null, status);
    }
}

/// <summary>What the bot said once.</summary>
public sealed record BotMessage(string Id, string Text, IReadOnlyList<BotButton> Buttons, string? Image, DateTimeOffset? Deadline)
{
    public static BotMessage Of(JsonNode activity) => new(
        (string)activity["id"]!,
        (string?)activity["text"] ?? "",
        [
            .. (activity["suggestedActions"]?["actions"]?.AsArray() ?? []).Select(action => (string?)action!["type"] == "openUrl"
                ? new BotButton((string)action["title"]!, null, (string)action["value"]!)
                : new BotButton((string)action["title"]!, action["value"]!.ToJsonString(), null)),
        ],
        (string?)activity["attachments"]?[0]?["contentUrl"],
        activity["channelData"]?["test"]?["deadline"] is { } deadline ? deadline.GetValue<DateTimeOffset>() : null);

    public override string ToString() => Text + string.Concat(Buttons.Select(button => $" [{button.Title}]"));
}

public sealed record BotButton(string Title, string? Value, string? Url);
