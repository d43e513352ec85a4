using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Prakerja.Bot.Hosting;
using Prakerja.TestKit;
using Prakerja.TestKit.Mail;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.Sms;

namespace Prakerja.Bot.Tests.EndToEnd;

public sealed class SettingsTests
{
    private static Dictionary<string, string?> Complete => new()
    {
        ["Keys:Ring"] = $"1:{Convert.ToBase64String(new byte[32])}",
        ["Keys:Writing"] = "1",
        ["Keys:Hash"] = Convert.ToBase64String(Enumerable.Repeat((byte)7, 32).ToArray()),
        ["WebChat:Secret"] = "a secret of the tests, long enough",
        ["Mail:Smtp:Host"] = "127.0.0.1",
        ["Mail:From"] = "Prakerja <daftar@example.id>",
        ["Sms:Gateway"] = "Kannel",
        ["Sms:Kannel:Url"] = "http://127.0.0.1:9/",
        ["Sms:Kannel:User"] = "u",
        ["Sms:Kannel:Password"] = "p",
        ["Sms:Kannel:From"] = "PRAKERJA",
        ["Registry:Provider"] = "Imported",
        ["Help:Contact"] = "0800-0000-000",
        ["Logging:LogLevel:Default"] = "None",
    };

    [Theory]
    [InlineData("Storage:DataDirectory")]
    [InlineData("PublicUrl")]
    [InlineData("Keys:Ring", "Keys:File")]
    [InlineData("Keys:Writing")]
    [InlineData("Keys:Hash")]
    [InlineData("WebChat:Secret")]
    [InlineData("Mail:Smtp:Host")]
    [InlineData("Mail:From")]
    [InlineData("Sms:Gateway")]
    [InlineData("Sms:Kannel:Url")]
    [InlineData("Sms:Kannel:User")]
    [InlineData("Sms:Kannel:Password")]
    [InlineData("Sms:Kannel:From")]
    [InlineData("Sms:Twilio:AccountSid", null, "Sms:Gateway=Twilio")]
    [InlineData("Sms:Twilio:AuthToken", null, "Sms:Gateway=Twilio", "Sms:Twilio:AccountSid=AC1")]
    [InlineData("Sms:Twilio:From", null, "Sms:Gateway=Twilio", "Sms:Twilio:AccountSid=AC1", "Sms:Twilio:AuthToken=t")]
    [InlineData("Registry:Http:Url", null, "Registry:Provider=Http")]
    [InlineData("Registry:Provider")]
    [InlineData("Help:Contact")]
    public async Task Without_a_setting_production_does_not_start_and_says_which(string setting, string? named = null, params string[] besides)
    {
        var folder = Directory.CreateTempSubdirectory("bot");
        var settings = Complete;
        settings["Storage:DataDirectory"] = Path.Combine(folder.FullName, "data");
        settings["PublicUrl"] = "http://127.0.0.1:5999";
        foreach (var pair in besides)
            settings[pair.Split('=')[0]] = pair.Split('=')[1];
        settings[setting] = null;
        var fault = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await using var app = Build(settings);
            await app.StartAsync();
        });
        Assert.Contains(named ?? setting, StartFaults.Explain(fault), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task With_all_settings_production_starts_sends_real_mail_and_sms_and_shows_nothing_of_development()
    {
        await using var mails = await RealSmtpServer.Start();
        await using var twilio = await FakeTwilio.Start();
        var settings = Complete;
        settings["Mail:Smtp:Port"] = $"{mails.Port}";
        settings["Mail:Smtp:Security"] = "None";
        settings["WebChat:Limits:Starts"] = "12";
        foreach (var (name, value) in twilio.Settings)
            settings[name] = value;
        await using var bot = await RunningBot.Start(settings, environment: "Production");
        foreach (var path in (string[])["/dev/inbox", "/dev/inbox.json", "/dev/start.json"])
            Assert.Equal(HttpStatusCode.NotFound, (await bot.Http.GetAsync(new Uri(path, UriKind.Relative))).StatusCode);
        Assert.Equal("ready", await bot.Http.GetStringAsync(new Uri("/readyz", UriKind.Relative)));
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        await chat.Say("Contoh Rekaan");
        await chat.Say("rekaan@example.id");
        await Registration.ChoosePassword(bot.Http, chat);
        Assert.Contains($"{bot.Address}f/", (await mails.Next("rekaan@example.id")).Text, StringComparison.Ordinal);

        HttpResponseMessage? refused = null;
        for (var start = 0; start < 20 && refused is null; start++)
        {
            var answer = await bot.Http.PostAsync(new Uri("/webchat/token", UriKind.Relative), new StringContent("{}"));
            refused = answer.StatusCode == HttpStatusCode.TooManyRequests ? answer : null;
        }

        Assert.True(refused?.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Contains("Langkah 2", (await chat.Say("halo")).Text + string.Concat(chat.Heard.Select(heard => heard.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_development_a_page_goes_on_with_its_token_after_a_restart()
    {
        await using var bot = BotProcess.New();
        await bot.Start();
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Press("Daftar baru");
        await bot.Kill();
        await bot.Start();
        Assert.Contains("Langkah 1 dari 8", (await chat.Press("Setuju")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_bot_on_the_same_directory_is_refused_and_a_damaged_store_says_what_to_do()
    {
        var folder = Directory.CreateTempSubdirectory("bot");
        var settings = new Dictionary<string, string?>
        {
            ["Storage:DataDirectory"] = Path.Combine(folder.FullName, "data"),
            ["Logging:LogLevel:Default"] = "None",
        };
        await using (var first = Build(settings, "Development"))
        {
            await first.StartAsync();
            var second = await Assert.ThrowsAnyAsync<Exception>(async () =>
            {
                await using var app = Build(settings, "Development");
                await app.StartAsync();
            });
            Assert.Contains(folder.FullName, StartFaults.Explain(second), StringComparison.Ordinal);
            await first.StopAsync();
        }

        var data = Path.Combine(folder.FullName, "data", "store.db");
        File.WriteAllBytes(data, new byte[100]);
        var damaged = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await using var app = Build(settings, "Development");
            await app.StartAsync();
        });
        Assert.Contains("docs/operating.md", StartFaults.Explain(damaged), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static WebApplication Build(Dictionary<string, string?> settings, string environment = "Production") => BotHost.Build(
        ["--environment", environment, "--contentRoot", Repository.PathOf("Bot"), "--urls", "http://127.0.0.1:0"],
        builder => builder.Configuration.AddInMemoryCollection(settings));
}
