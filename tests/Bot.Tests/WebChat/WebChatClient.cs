using System.Text.Json.Nodes;

namespace Prakerja.Bot.Tests.WebChat;

/// <summary>A client of one conversation.</summary>
internal sealed class WebChatClient(WebChatHost host, JsonNode token)
{
    private const string Prefix = "/v3/directline";

    public string Id { get; } = (string)token["conversationId"]!;
    public string Token { get; set; } = (string)token["token"]!;
    public string? Resume { get; } = (string?)token["resume"];
    public string Activities => $"{Prefix}/conversations/{Id}/activities";

    public async Task<(int Status, string StreamUrl)> Start(string body = "{}")
    {
        var response = await host.Post($"{Prefix}/conversations", body, Token);
        return ((int)response.StatusCode, (string)(await WebChatHost.Json(response))["streamUrl"]!);
    }

    public async Task<string> Rejoin(string? watermark)
    {
        var query = watermark is null ? "" : $"?watermark={Uri.EscapeDataString(watermark)}";
        return (string)(await WebChatHost.Json(await host.Get($"{Prefix}/conversations/{Id}{query}", Token)))["streamUrl"]!;
    }

    public Task<HttpResponseMessage> Post(string activity) => host.Post(Activities, activity, Token);

    /// <summary>A message as our widget sends it; gives the id answered.</summary>
    public async Task<string> Say(string text, string? clientId = null)
    {
        var channelData = new JsonObject { ["prakerjaWidget"] = true };
        if (clientId is not null)
            channelData["clientActivityID"] = clientId;
        var activity = new JsonObject { ["type"] = "message", ["text"] = text, ["from"] = new JsonObject { ["id"] = "user" }, ["channelData"] = channelData };
        var response = await Post(activity.ToJsonString());
        Assert.Equal(200, (int)response.StatusCode);
        return (string)(await WebChatHost.Json(response))["id"]!;
    }

    public async Task<JsonNode> Poll(string? watermark = null) =>
        await WebChatHost.Json(await host.Get($"{Activities}?watermark={watermark}", Token));

    public async Task<WebChatStream> Stream() => await WebChatStream.Open((await Start()).StreamUrl);

    public Task<HttpResponseMessage> Upload(HttpContent content, string query = "") =>
        host.Send(HttpMethod.Post, $"{Prefix}/conversations/{Id}/upload{query}", content, Token);
}
