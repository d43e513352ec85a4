using System.Net;
using System.Security.Cryptography;
using System.Text;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.Telegram;

namespace Prakerja.Bot.Tests.Telegram;

/// <summary>Behind https, forms open inside Telegram, and are taken from the person of the chat only.</summary>
public sealed class TelegramFormTests
{
    private const string PublicUrl = "https://bot.example.id";

    [Fact]
    public async Task A_form_opens_inside_Telegram_and_is_taken_from_the_person_of_the_chat_only()
    {
        await using var bot = await TelegramBot.Start("Polling", null, null, ("PublicUrl", PublicUrl));
        var user = bot.Person();
        await AskPassword(user);
        var button = user.Chat.FromBot[^1].InlineButtons.First();
        var path = new Uri((string)button["web_app"]!["url"]!).AbsolutePath;
        using var page = await bot.Http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Contains("/telegram/mini-app.js", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors https://web.telegram.org", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

        var now = DateTimeOffset.UtcNow;
        var token = bot.Server.Settings.Token;
        foreach (var wrong in new[]
                 {
                     "", "auth_date=1&hash=00", Proof(token, user.Id + 1, now), Proof("1:other", user.Id, now), Proof(token, user.Id, now.AddDays(-2)),
                     Proof(token, user.Id, now).Replace($"{user.Id}", $"{user.Id + 2}", StringComparison.Ordinal),
                 })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await Submit(bot, path, wrong));
        }

        Assert.Equal(HttpStatusCode.OK, await Submit(bot, path, Proof(token, user.Id, now)));
        await user.Hear("Langkah 2 dari 8");
    }

    [Fact]
    public async Task Without_https_a_form_is_a_link_and_needs_no_proof()
    {
        await using var bot = await TelegramBot.Start();
        var user = bot.Person();
        await AskPassword(user);
        Assert.NotNull(user.Chat.FromBot[^1].InlineButtons.First()["url"]);
        await Registration.ChoosePassword(bot.Http, user);
        await user.Hear("Langkah 2 dari 8");
    }

    [Fact]
    public async Task A_link_to_localhost_which_Telegram_takes_in_no_button_stands_in_the_words()
    {
        await using var bot = await TelegramBot.Start("Polling", null, null, ("PublicUrl", "http://localhost:5000"));
        var user = bot.Person();
        await AskPassword(user);
        Assert.Contains("Buat kata sandi: http://localhost:5000/f/", user.Last.Text, StringComparison.Ordinal);
    }

    private static async Task AskPassword(TelegramUser user)
    {
        await user.Start();
        await user.Press("Daftar baru");
        await user.Press("Setuju");
        await user.Say("Sari Contoh");
        await user.Say("sari@example.id");
    }

    private static async Task<HttpStatusCode> Submit(TelegramBot bot, string path, string proof)
    {
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["password"] = SamplePerson.Password, ["proof"] = proof });
        using var answer = await bot.Http.PostAsync(new Uri(path, UriKind.Relative), content);
        return answer.StatusCode;
    }

    /// <summary>As Telegram signs it: the pairs in order, under a key made of the bot's token.</summary>
    private static string Proof(string token, long user, DateTimeOffset at)
    {
        var pairs = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["auth_date"] = $"{at.ToUnixTimeSeconds()}",
            ["query_id"] = "AAHdF6IQ",
            ["user"] = $$"""{"id":{{user}},"first_name":"Siti"}""",
        };
        var key = HMACSHA256.HashData("WebAppData"u8, Encoding.UTF8.GetBytes(token));
        var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(string.Join('\n', pairs.Select(pair => $"{pair.Key}={pair.Value}"))));
        return string.Join('&', pairs.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}")) + $"&hash={Convert.ToHexStringLower(hash)}";
    }
}
