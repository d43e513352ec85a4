using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Prakerja.TestKit.Telegram;

namespace Prakerja.Bot.Tests.Telegram;

/// <summary>The server of the tests behaves like the official one where it matters.</summary>
public sealed class FakeBotApiTests
{
    [Fact]
    public async Task An_update_is_given_until_a_higher_offset_confirms_it()
    {
        await using var server = await FakeBotApi.Start();
        var confirmed = server.Update("message", new TelegramUser(server, 77).Written("halo"));
        var first = await Call(server, "getUpdates");
        Assert.Equal(first.ToJsonString(), (await Call(server, "getUpdates")).ToJsonString());
        Assert.False(confirmed.IsCompleted);
        var next = (int)first["result"]![0]!["update_id"]! + 1;
        Assert.Empty((await Call(server, $"getUpdates?offset={next}"))["result"]!.AsArray());
        await confirmed;
    }

    [Fact]
    public async Task A_second_poller_ends_the_first_and_a_webhook_ends_both()
    {
        await using var server = await FakeBotApi.Start();
        var first = Call(server, "getUpdates?timeout=50");
        while (!server.Calls.Any())
            await Task.Yield();
        await Call(server, "getUpdates");
        Assert.Equal(409, (int)(await first)["error_code"]!);
        await Call(server, "setWebhook?url=http://127.0.0.1:9/");
        Assert.Equal(409, (int)(await Call(server, "getUpdates"))["error_code"]!);
    }

    [Fact]
    public async Task A_webhook_that_fails_is_called_again_at_once_and_then_after_growing_waits()
    {
        var waits = new List<TimeSpan>();
        var settings = new FakeBotApiSettings { Pause = (wait, _) => { waits.Add(wait); return Task.CompletedTask; } };
        await using var server = await FakeBotApi.Start(settings);
        var answers = new Queue<int>([500, 500, 503, 500, 200]);
        await using var hook = await Hook(context =>
        {
            var status = answers.Dequeue();
            if (status == 503)
                context.Response.Headers.RetryAfter = "7";
            context.Response.StatusCode = context.Request.Headers["X-Telegram-Bot-Api-Secret-Token"] == "rahasia" ? status : 403;
        });
        await Call(server, $"setWebhook?url={hook.Urls.First()}/&secret_token=rahasia");
        await server.Update("message", new TelegramUser(server, 77).Written("halo"));
        Assert.Equal([0, 2, 7, 8], waits.Select(wait => wait.TotalSeconds));
    }

    [Theory]
    [InlineData("sendMessage?chat_id=77&text=", 400)]
    [InlineData("sendMessage?chat_id=78&text=x", 400)]
    [InlineData("sendMessage?chat_id=77&text=%3Cdiv%3E&parse_mode=HTML", 400)]
    [InlineData("sendMessage?chat_id=77&text=1%20%3C%202", 200)]
    [InlineData("sendMessage?chat_id=77&text=x&reply_markup=%7B%22inline_keyboard%22:[[%7B%22text%22:%22a%22%7D]]%7D", 400)]
    [InlineData("deleteMessage?chat_id=77&message_id=99", 400)]
    [InlineData("getFile?file_id=nothing", 400)]
    [InlineData("flyToTheMoon", 404)]
    public async Task Calls_are_answered_in_the_form_of_the_Bot_API(string call, int status)
    {
        await using var server = await FakeBotApi.Start();
        server.Chat(77);
        var answer = await Call(server, call);
        Assert.Equal(status == 200, (bool)answer["ok"]!);
        Assert.Equal(status == 200 ? null : status, (int?)answer["error_code"]);
    }

    private static async Task<JsonNode> Call(FakeBotApi server, string call)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(server.Address, $"/bot{server.Settings.Token}/{call}"));
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private static async Task<WebApplication> Hook(Action<HttpContext> answer)
    {
        var builder = WebApplication.CreateSlimBuilder([]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/", (RequestDelegate)(context =>
        {
            answer(context);
            return Task.CompletedTask;
        }));
        await app.StartAsync();
        return app;
    }
}
