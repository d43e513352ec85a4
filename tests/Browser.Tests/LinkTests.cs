using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Prakerja.Browser.Tests.Browsing;
using Prakerja.TestKit.Running;
using static Microsoft.Playwright.Assertions;

namespace Prakerja.Browser.Tests;

public sealed class LinkTests(Chromium chromium)
{
    [Fact]
    public async Task Page_opened_with_a_link_hands_it_in_once_and_shows_it_to_nobody()
    {
        await using var bot = await RunningBot.Start();
        var old = await Registration.ToIdentity(bot.Http, SamplePerson.At(27));
        var shown = (await old.Say("perangkat lain")).Text;
        var token = Regex.Match(shown, "#l=([A-Za-z0-9_-]{22})").Groups[1].Value;
        var number = Regex.Match(shown, @"angka ini: (\d{3})").Groups[1].Value;

        await using var phone = await chromium.Phone();
        var asked = new ConcurrentQueue<string>();
        phone.Context.Request += (_, request) => asked.Enqueue(request.Url);
        var widget = new WidgetPage(await phone.Open(new Uri(bot.Address, $"#l={token}")), new Album("link"));
        await widget.Hear("Tiga angka apa");
        Assert.Equal(bot.Address.ToString(), widget.Page.Url);
        Assert.DoesNotContain(asked, address => address.Contains(token, StringComparison.Ordinal));
        await widget.Page.ReloadAsync();
        await widget.Hear("Tiga angka apa");
        await widget.Say(number);
        await widget.Hear("berapa NIK Anda");
        await Expect(widget.BotMessages.Filter(new() { HasText = "Tiga angka apa" })).ToHaveCountAsync(1);
        await old.Hear("dilanjutkan di chat web (Chrome, Android)");
        Assert.Empty(phone.Troubles);
    }

    [Fact]
    public async Task Link_pasted_into_the_address_bar_of_an_open_chat_works_too()
    {
        await using var bot = await RunningBot.Start();
        await using var phone = await chromium.Phone();
        var widget = await WidgetPage.Open(phone, bot.Address);
        await widget.Page.GotoAsync(new Uri(bot.Address, "#l=AbCdEfGhIjKlMnOpQrStU-").ToString());
        await widget.Hear("Tautan itu tidak berlaku lagi");
        Assert.Equal(bot.Address.ToString(), widget.Page.Url);
    }
}
