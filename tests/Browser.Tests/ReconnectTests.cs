using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Prakerja.Bot.Channels.WebChat;
using Prakerja.Browser.Tests.Browsing;
using Prakerja.TestKit.Running;
using static Microsoft.Playwright.Assertions;

namespace Prakerja.Browser.Tests;

/// <summary>A phone on a bad line: nothing is lost, nothing is doubled, and the person is told what stands.</summary>
public sealed class ReconnectTests(Chromium chromium)
{
    private const string Sari = "Sari Wulandari";
    private const string Activities = "**/activities";

    [Fact]
    public async Task Socket_that_breaks_comes_back_and_replays_what_was_missed()
    {
        await using var bot = await RunningBot.Start();
        await using var phone = await chromium.Phone();
        var widget = await AtName(phone, bot);
        bot.Services.GetRequiredService<WebChatSockets>().CloseAll();
        await widget.Page.RunAndWaitForWebSocketAsync(() => widget.Say(Sari));
        await widget.Hear("alamat e-mail");
        await SaidOnce(widget, Sari);
    }

    [Fact]
    public async Task Message_written_offline_waits_and_is_delivered_once()
    {
        await using var bot = await RunningBot.Start();
        await using var phone = await chromium.Phone();
        var widget = await AtName(phone, bot);
        await phone.Context.SetOfflineAsync(true);
        await widget.Say(Sari);
        await Expect(widget.OwnMessages.Last).ToContainTextAsync("Menunggu sambungan");
        await Expect(widget.Status).ToContainTextAsync("Tidak ada internet");
        await new Album("offline").Keep(widget.Page, "waiting");
        await phone.Context.SetOfflineAsync(false);
        await widget.Hear("alamat e-mail");
        await Expect(widget.Status).ToBeHiddenAsync();
        await SaidOnce(widget, Sari);
    }

    [Fact]
    public async Task Message_whose_acknowledgement_was_lost_is_sent_again_and_counts_once()
    {
        await using var bot = await RunningBot.Start();
        await using var phone = await chromium.Phone();
        var widget = await AtName(phone, bot);
        var tries = 0;
        await widget.Page.RouteAsync(Activities, async route =>
        {
            var isFirst = Interlocked.Increment(ref tries) == 1;
            var answer = await route.FetchAsync();
            await (isFirst ? route.AbortAsync("connectionreset") : route.FulfillAsync(new() { Response = answer }));
        });
        await widget.Say(Sari);
        await widget.Hear("alamat e-mail");
        await SaidOnce(widget, Sari);
        await widget.Page.ReloadAsync();
        await widget.Hear("alamat e-mail");
        await SaidOnce(widget, Sari);
    }

    [Fact]
    public async Task Reload_while_a_message_is_on_its_way_loses_nothing()
    {
        await using var bot = await RunningBot.Start();
        await using var phone = await chromium.Phone();
        var widget = await AtName(phone, bot);
        await widget.Page.RouteAsync(Activities, route => route.AbortAsync("connectionreset"));
        await widget.Say(Sari);
        await Expect(widget.OwnMessages.Last).ToContainTextAsync("Menunggu sambungan");
        await widget.Page.UnrouteAsync(Activities);
        await widget.Page.ReloadAsync();
        await widget.Hear("alamat e-mail");
        await SaidOnce(widget, Sari);
    }

    [Fact]
    public async Task Two_tabs_show_one_conversation_and_an_old_button_in_the_second_does_no_harm()
    {
        await using var bot = await RunningBot.Start();
        await using var phone = await chromium.Phone();
        var first = await WidgetPage.Open(phone, bot.Address);
        var second = await WidgetPage.Open(phone, bot.Address);
        await first.Press("Daftar baru");
        await first.Hear("Apakah Anda setuju?");
        await second.Hear("Apakah Anda setuju?");
        await first.Press("Setuju");
        await second.Hear("nama lengkap");
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Setuju", Exact = true }).TapAsync();
        await second.Say(Sari);
        await second.Hear("alamat e-mail");
        await first.Hear("alamat e-mail");
        await SaidOnce(first, Sari);
        Assert.Equal(await first.Texts.AllInnerTextsAsync(), await second.Texts.AllInnerTextsAsync());
        Assert.Empty(phone.Troubles);
    }

    private static async Task<WidgetPage> AtName(Phone phone, RunningBot bot)
    {
        var widget = await WidgetPage.Open(phone, bot.Address);
        await widget.Press("Daftar baru");
        await widget.Hear("Apakah Anda setuju?");
        await widget.Press("Setuju");
        await widget.Hear("nama lengkap");
        return widget;
    }

    private static async Task SaidOnce(WidgetPage widget, string text)
    {
        await Expect(widget.OwnMessages.Filter(new() { HasText = text })).ToHaveCountAsync(1);
        await Expect(widget.OwnMessages.Last).ToContainTextAsync("Terkirim");
        await Expect(widget.BotMessages.Filter(new() { HasText = "Apa alamat e-mail Anda?" })).ToHaveCountAsync(1);
    }
}
