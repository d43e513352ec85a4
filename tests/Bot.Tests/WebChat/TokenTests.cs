using System.Text;
using System.Text.Json.Nodes;

namespace Prakerja.Bot.Tests.WebChat;

public sealed class TokenTests
{
    private const string Conversations = "/v3/directline/conversations";
    private const string Generate = "/v3/directline/tokens/generate";
    private const string Refresh = "/v3/directline/tokens/refresh";

    [Fact]
    public async Task Page_gets_a_token_whose_user_claim_Web_Chat_can_read()
    {
        await using var host = await WebChatHost.Start();
        var answer = await WebChatHost.Json(await host.Post("/webchat/token", "{}"));

        Assert.True((int)answer["expires_in"]! >= 3600);
        Assert.Equal(22, ((string)answer["conversationId"]!).Length);
        Assert.StartsWith("dl_", (string)Payload((string)answer["token"]!)["user"]!, StringComparison.Ordinal);
        Assert.NotEmpty((string)answer["resume"]!);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    public async Task Every_new_page_gets_its_own_conversation(string body)
    {
        await using var host = await WebChatHost.Start();
        var first = await WebChatHost.Json(await host.Post("/webchat/token", body));
        var second = await WebChatHost.Json(await host.Post("/webchat/token", body));
        Assert.NotEqual((string)first["conversationId"]!, (string)second["conversationId"]!);
    }

    [Fact]
    public async Task Who_only_knows_the_id_of_a_conversation_gets_no_token_for_it()
    {
        await using var host = await WebChatHost.Start();
        var victim = await host.Client();
        var stranger = await host.Client();

        Assert.Equal(403, await ResumeStatus(host, victim.Id, stranger.Resume!));
        Assert.Equal(403, await ResumeStatus(host, victim.Id, "AAAA"));
        Assert.Equal(403, await ResumeStatus(host, victim.Id, ""));
        Assert.Equal(403, await ResumeStatus(host, victim.Id, "not base64 !"));
        Assert.Equal(403, await ResumeStatus(host, victim.Id, new string('A', 5000)));
        Assert.Equal(403, await ResumeStatus(host, victim.Id, victim.Token));
        Assert.Equal(400, (int)(await host.Post("/webchat/token", $$"""{"conversationId":"{{victim.Id}}"}""")).StatusCode);
        Assert.Equal(200, await ResumeStatus(host, victim.Id, victim.Resume!));
    }

    [Fact]
    public async Task Resume_value_lasts_thirty_days_from_its_last_use()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var resume = client.Resume!;
        for (var use = 0; use < 3; use++)
        {
            host.Clock.Advance(TimeSpan.FromDays(29));
            var answer = await WebChatHost.Json(await Resume(host, client.Id, resume));
            Assert.Equal(Payload(client.Token)["user"]!.ToString(), Payload((string)answer["token"]!)["user"]!.ToString());
            resume = (string)answer["resume"]!;
        }

        host.Clock.Advance(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(1));
        var late = await Resume(host, client.Id, resume);
        Assert.Equal(403, (int)late.StatusCode);
        Assert.Equal("ResumeInvalid", await WebChatHost.ErrorCode(late));
    }

    [Fact]
    public async Task Token_slides_while_it_is_refreshed_and_dies_when_it_is_not()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        for (var use = 0; use < 3; use++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(110));
            client.Token = (string)(await WebChatHost.Json(await host.Post(Refresh, "", client.Token)))["token"]!;
        }

        Assert.Equal(200, (int)(await host.Get(client.Activities, client.Token)).StatusCode);
        host.Clock.Advance(TimeSpan.FromHours(2));
        foreach (var response in new[] { await host.Get(client.Activities, client.Token), await host.Post(Refresh, "", client.Token), await client.Post("{}") })
        {
            Assert.Equal(403, (int)response.StatusCode);
            Assert.Equal("TokenExpired", await WebChatHost.ErrorCode(response));
        }
    }

    [Fact]
    public async Task Token_opens_no_other_conversation()
    {
        await using var host = await WebChatHost.Start();
        var victim = await host.Client();
        await victim.Say("rahasia");
        var stranger = await host.Client();

        Assert.Equal(403, (int)(await host.Get(victim.Activities, stranger.Token)).StatusCode);
        Assert.Equal(403, (int)(await host.Post(victim.Activities, """{"type":"message","text":"a"}""", stranger.Token)).StatusCode);
        Assert.Equal(403, (int)(await host.Get($"{Conversations}/{victim.Id}", stranger.Token)).StatusCode);
        Assert.Equal(403, (int)(await host.Post($"{Conversations}/{victim.Id}/upload", "x", stranger.Token)).StatusCode);
        Assert.Single(host.Turns.Inputs);
    }

    [Fact]
    public async Task Token_that_is_missing_or_made_up_is_refused()
    {
        await using var host = await WebChatHost.Start();
        await using var elsewhere = await WebChatHost.Start(("WebChat:Secret", "another secret, of another server"));
        var client = await host.Client();
        var parts = client.Token.Split('.');
        var unsigned = $"{Encode("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.";

        Assert.Equal(401, (int)(await host.Get(client.Activities)).StatusCode);
        Assert.Equal(401, (int)(await host.Get(client.Activities, null, ("Authorization", $"Basic {client.Token}"))).StatusCode);
        Assert.Equal(401, (int)(await host.Get(client.Activities, null, ("Authorization", "Bearer"))).StatusCode);
        foreach (var forged in new[] { unsigned, $"{parts[0]}.{parts[1]}.AAAA", "abc", "a.b.c", (await elsewhere.Client()).Token })
            Assert.Equal(403, (int)(await host.Get(client.Activities, forged)).StatusCode);
    }

    [Fact]
    public async Task Tokens_of_a_former_secret_count_until_they_expire()
    {
        await using var before = await WebChatHost.Start();
        var client = await before.Client();
        await using var after = await WebChatHost.Start(("WebChat:Secret", "the secret after its rotation"), ("WebChat:FormerSecrets:0", WebChatHost.Secret));
        Assert.Equal(200, (int)(await after.Get(client.Activities, client.Token)).StatusCode);
    }

    [Fact]
    public async Task Server_of_a_partner_shows_the_secret_and_a_page_cannot()
    {
        await using var host = await WebChatHost.Start();
        var answer = await WebChatHost.Json(await host.Post(Generate, """{"user":{"id":"dl_1","name":"Sari"},"trustedOrigins":["https://a.example"]}""", WebChatHost.Secret));
        var client = new WebChatClient(host, answer);
        Assert.Equal(201, (await client.Start("""{"user":{}}""")).Status);

        Assert.Equal(201, (int)(await host.Post(Conversations, "", WebChatHost.Secret)).StatusCode);
        Assert.Equal(403, (int)(await host.Post(Generate, "{}", client.Token)).StatusCode);
        Assert.Equal(401, (int)(await host.Post(Generate, "{}")).StatusCode);
        Assert.Equal(403, (int)(await host.Post(Refresh, "", WebChatHost.Secret)).StatusCode);
        Assert.Equal(403, (int)(await host.Post(Generate, "{}", WebChatHost.Secret + "x")).StatusCode);
    }

    [Fact]
    public async Task Too_many_tokens_from_one_address_are_asked_to_wait()
    {
        await using var host = await WebChatHost.Start(("WebChat:Limits:Starts", "2"));
        await host.Client();
        await host.Client();
        var third = await host.Post("/webchat/token", "{}", null, ("X-Forwarded-For", "203.0.113.9"));
        Assert.Equal(429, (int)third.StatusCode);
        Assert.Equal("TooManyRequests", await WebChatHost.ErrorCode(third));
        Assert.True(third.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Behind_a_known_proxy_each_address_is_counted_for_itself()
    {
        await using var host = await WebChatHost.Start(("WebChat:Limits:Starts", "1"), ("Proxies:0", "127.0.0.0/8"));
        async Task<int> From(string address) => (int)(await host.Post("/webchat/token", "{}", null, ("X-Forwarded-For", address))).StatusCode;
        Assert.Equal(200, await From("203.0.113.1"));
        Assert.Equal(200, await From("203.0.113.2"));
        Assert.Equal(429, await From("203.0.113.2"));
    }

    [Fact]
    public async Task Production_does_not_start_without_the_secret()
    {
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => WebChatHost.Start(("WebChat:Secret", "")));
        Assert.Contains("WebChat:Secret", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Development_starts_without_any_setting()
    {
        await using var host = await WebChatHost.Start("Development", ("WebChat:Secret", ""));
        Assert.Equal(201, (await (await host.Client()).Start()).Status);
    }

    private static async Task<int> ResumeStatus(WebChatHost host, string conversation, string resume) =>
        (int)(await Resume(host, conversation, resume)).StatusCode;

    private static Task<HttpResponseMessage> Resume(WebChatHost host, string conversation, string resume) =>
        host.Post("/webchat/token", new JsonObject { ["conversationId"] = conversation, ["resume"] = resume }.ToJsonString());

    private static JsonNode Payload(string token)
    {
        var part = token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        return JsonNode.Parse(Convert.FromBase64String(part.PadRight((part.Length + 3) / 4 * 4, '=')))!;
    }

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
