using System.Net.WebSockets;

namespace Prakerja.Bot.Tests.WebChat;

public sealed class OriginTests
{
    private const string Partner = "https://partner.example";

    [Theory]
    [InlineData("/webchat/token", "POST")]
    [InlineData("/v3/directline/conversations", "POST")]
    [InlineData("/v3/directline/conversations/c/activities", "POST")]
    [InlineData("/v3/directline/conversations/c/upload", "POST")]
    [InlineData("/v3/directline/tokens/refresh", "POST")]
    [InlineData("/v3/directline/conversations/c", "GET")]
    public async Task Preflight_allows_what_Web_Chat_sends_for_two_hours(string path, string method)
    {
        await using var host = await WebChatHost.Start(("WebChat:AllowedOrigins:0", Partner));
        var response = await host.Send(HttpMethod.Options, path, null, null, ("Origin", Partner), ("Access-Control-Request-Method", method),
            ("Access-Control-Request-Headers", "authorization, content-type, x-ms-bot-agent, x-requested-with"));

        Assert.Equal(204, (int)response.StatusCode);
        Assert.Equal(Partner, Header(response, "Access-Control-Allow-Origin"));
        Assert.Equal("GET, POST, OPTIONS", Header(response, "Access-Control-Allow-Methods"));
        Assert.Equal("authorization, content-type, x-ms-bot-agent, x-requested-with", Header(response, "Access-Control-Allow-Headers"));
        Assert.Equal("7200", Header(response, "Access-Control-Max-Age"));
    }

    [Fact]
    public async Task Answers_and_errors_can_be_read_by_an_allowed_site()
    {
        await using var host = await WebChatHost.Start(("WebChat:AllowedOrigins:0", Partner + "/"));
        var token = await host.Post("/webchat/token", "{}", null, ("Origin", Partner));
        var refused = await host.Post("/v3/directline/conversations", "{}", null, ("Origin", Partner));
        foreach (var response in new[] { token, refused })
        {
            Assert.Equal(Partner, Header(response, "Access-Control-Allow-Origin"));
            Assert.Equal("Retry-After", Header(response, "Access-Control-Expose-Headers"));
            Assert.Equal("Origin", Header(response, "Vary"));
        }

        Assert.Equal(401, (int)refused.StatusCode);
    }

    [Theory]
    [InlineData("https://stranger.example")]
    [InlineData("https://partner.example.stranger.example")]
    [InlineData("http://partner.example")]
    [InlineData("null")]
    public async Task Site_that_is_not_allowed_gets_nothing(string origin)
    {
        await using var host = await WebChatHost.Start(("WebChat:AllowedOrigins:0", Partner));
        var client = await host.Client();
        var (_, address) = await client.Start();
        foreach (var response in new[]
        {
            await host.Post("/webchat/token", "{}", null, ("Origin", origin)),
            await host.Get(client.Activities, client.Token, ("Origin", origin)),
            await host.Send(HttpMethod.Options, client.Activities, null, null, ("Origin", origin)),
        })
        {
            Assert.Equal(403, (int)response.StatusCode);
            Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
        }

        await Assert.ThrowsAsync<WebSocketException>(() => WebChatStream.Open(address, ("Origin", origin)));
    }

    [Fact]
    public async Task Our_own_page_needs_no_setting()
    {
        await using var host = await WebChatHost.Start();
        var own = host.Root.GetLeftPart(UriPartial.Authority);
        Assert.Equal(200, (int)(await host.Post("/webchat/token", "{}", null, ("Origin", own))).StatusCode);
    }

    [Fact]
    public async Task Behind_a_proxy_our_own_page_is_the_one_of_PublicUrl()
    {
        await using var host = await WebChatHost.Start(("PublicUrl", "https://bot.example/"));
        Assert.Equal(200, (int)(await host.Post("/webchat/token", "{}", null, ("Origin", "https://bot.example"))).StatusCode);
        var (_, address) = await (await host.Client()).Start();
        Assert.StartsWith("wss://bot.example/v3/directline/conversations/", address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Development_lets_any_site_in()
    {
        await using var host = await WebChatHost.Start("Development");
        Assert.Equal(200, (int)(await host.Post("/webchat/token", "{}", null, ("Origin", "http://localhost:3000"))).StatusCode);
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();
}
