using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.DevInbox;
using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Tests.DevInbox;

public sealed class DevelopmentInboxTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 7, 0, 0, TimeSpan.Zero));
    private readonly WebApplication app;
    private readonly DevelopmentInbox inbox;

    public DevelopmentInboxTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        inbox = new DevelopmentInbox(clock);
        builder.Services.AddSingleton(inbox);
        app = builder.Build();
        app.MapDevelopmentInbox();
    }

    public async ValueTask InitializeAsync() => await app.StartAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Developer_finds_the_newest_message_first()
    {
        await SendMail("Konfirmasi", "Buka https://bot.example.id/f/abc");
        clock.Advance(TimeSpan.FromMinutes(1));
        await SendSms("482913 adalah kode Anda");

        var entries = await app.GetTestClient().GetFromJsonAsync<JsonElement[]>("/dev/inbox.json", TestContext.Current.CancellationToken);

        Assert.Equal(
            """{"kind":"sms","to":"+6281298765432","subject":null,"text":"482913 adalah kode Anda","at":"2026-11-23T07:01:00+00:00"}""",
            entries![0].GetRawText().Replace("\\u002B", "+"));
        Assert.Equal("mail", entries[1].GetProperty("kind").GetString());
        Assert.Equal("Konfirmasi", entries[1].GetProperty("subject").GetString());
        Assert.Equal("siti@example.id", entries[1].GetProperty("to").GetString());
    }

    [Fact]
    public async Task Developer_can_click_a_link()
    {
        await SendMail("Konfirmasi", "Buka tautan ini (https://bot.example.id/f/a-b_c?d=1&e=2).\nTerima kasih.");

        var page = await Page();

        var link = Assert.Single(page.QuerySelectorAll("article a"));
        Assert.Equal("https://bot.example.id/f/a-b_c?d=1&e=2", link.GetAttribute("href"));
        Assert.Equal("https://bot.example.id/f/a-b_c?d=1&e=2", link.TextContent);
        Assert.Equal("Buka tautan ini (https://bot.example.id/f/a-b_c?d=1&e=2).\nTerima kasih.", page.QuerySelector("article pre")!.TextContent);
    }

    [Fact]
    public async Task Markup_in_a_message_stays_text()
    {
        const string Attack = "<script>alert(1)</script> https://x.example/\"onclick=\"alert(1)";
        await SendMail("<img src=x onerror=alert(1)>", Attack);

        var page = await Page();

        Assert.Empty(page.QuerySelectorAll("main script, main img, main [onclick]"));
        Assert.Equal("<img src=x onerror=alert(1)>", page.QuerySelector("article h2")!.TextContent);
        Assert.Equal(Attack, page.QuerySelector("article pre")!.TextContent);
    }

    [Fact]
    public async Task Empty_inbox_says_so() => Assert.Equal("Nothing yet.", (await Page()).QuerySelector("main")!.TextContent.Trim());

    [Fact]
    public async Task Page_looks_for_news_by_itself()
    {
        var script = (await Page()).QuerySelector("script[src]")!.GetAttribute("src")!;

        using var answer = await app.GetTestClient().GetAsync(script, TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Inbox_keeps_the_last_two_hundred()
    {
        for (var n = 1; n <= DevelopmentInbox.Capacity + 1; n++)
            await SendSms($"kode {n}");

        var entries = inbox.Entries();

        Assert.Equal(DevelopmentInbox.Capacity, entries.Count);
        Assert.Equal("kode 201", entries[0].Text);
        Assert.Equal("kode 2", entries[^1].Text);
    }

    private async Task<IDocument> Page()
    {
        var html = await app.GetTestClient().GetStringAsync("/dev/inbox", TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(response => response.Content(html), TestContext.Current.CancellationToken);
    }

    private Task SendMail(string subject, string text) =>
        new InboxMailSender(inbox).Send(new OutgoingMail("siti@example.id", subject, text, "m1@bot.example.id"), TestContext.Current.CancellationToken);

    private Task SendSms(string text) =>
        new InboxSmsSender(inbox).Send(new OutgoingSms("+6281298765432", text, "r1", TimeSpan.FromMinutes(5)), TestContext.Current.CancellationToken);
}
