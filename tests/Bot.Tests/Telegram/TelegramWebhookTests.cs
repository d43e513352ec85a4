using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Accounts;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Tests.Telegram;

public sealed class TelegramWebhookTests
{
    private static readonly int Bodies = Environment.GetEnvironmentVariable("LONG") == "1" ? 100_000 : 3_000;

    private static readonly string[] Values =
        ["null", "true", "-1", "1e999", "\"\\ud800\"", "[]", "{}", "\"\"", "18446744073709551616", "\"\\u0000\"", "[[[[[[[[", "\u202e", "'", "\\", "\ufffd", "\"type\":"];

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    [InlineData("wrong", HttpStatusCode.Forbidden)]
    [InlineData("A-secret_of-the-webhook-2", HttpStatusCode.Forbidden)]
    public async Task An_update_without_the_secret_is_refused_and_leaves_no_trace(string? secret, HttpStatusCode status)
    {
        await using var bot = await TelegramBot.Start();
        using var answer = await Post(bot, Payloads.All[0], secret);
        Assert.Equal(status, answer.StatusCode);
        var persons = bot.Bot.Services.GetRequiredService<IPersonReader>();
        Assert.Null(await persons.Read(persons.KeyOf(new ChatAddress("telegram", "77")), default));
        Assert.DoesNotContain(bot.Server.Calls, call => call.Method == "sendMessage");
    }

    [Fact]
    public async Task In_polling_mode_there_is_no_webhook()
    {
        await using var bot = await TelegramBot.Start("Polling");
        using var answer = await Post(bot, Payloads.All[0], TelegramBot.Secret);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task No_body_makes_the_webhook_fail()
    {
        await using var bot = await TelegramBot.Start();
        foreach (var chat in new long[] { 77, 78, 12_345_678_901 })
            bot.Server.Chat(chat);
        var chance = new Random(20200904);
        var statuses = new Dictionary<int, int>();
        for (var count = 0; count < Bodies; count++)
        {
            var body = Mutate(Encoding.UTF8.GetBytes(Payloads.All[chance.Next(Payloads.All.Length)]), chance);
            using var response = await Post(bot, body, TelegramBot.Secret);
            var status = (int)response.StatusCode;
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            Assert.True(status < 500, $"{status} for {Convert.ToBase64String(body)}");
        }

        Assert.True(statuses.GetValueOrDefault(200) > 50 && statuses.GetValueOrDefault(400) > 500, string.Join(' ', statuses));
        Assert.NotEmpty((await bot.Person().Start()).Text);
    }

    private static Task<HttpResponseMessage> Post(TelegramBot bot, string body, string? secret) => Post(bot, Encoding.UTF8.GetBytes(body), secret);

    private static async Task<HttpResponseMessage> Post(TelegramBot bot, byte[] body, string? secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/telegram/webhook") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        if (secret is not null)
            request.Headers.TryAddWithoutValidation("X-Telegram-Bot-Api-Secret-Token", secret);
        return await bot.Http.SendAsync(request);
    }

    private static byte[] Mutate(byte[] seed, Random chance)
    {
        var body = seed.ToList();
        for (var times = chance.Next(4); times > 0; times--)
        {
            var at = chance.Next(body.Count + 1);
            switch (chance.Next(5))
            {
                case 0:
                    body.RemoveRange(at, body.Count - at);
                    break;
                case 1 when at < body.Count:
                    body[at] = (byte)chance.Next(256);
                    break;
                case 2:
                    body.InsertRange(at, Encoding.UTF8.GetBytes(Values[chance.Next(Values.Length)]));
                    break;
                case 3:
                    body.InsertRange(at, body.GetRange(at, Math.Min(chance.Next(40), body.Count - at)));
                    break;
                default:
                    body.RemoveRange(at, Math.Min(chance.Next(12), body.Count - at));
                    break;
            }
        }

        return [.. body];
    }
}
