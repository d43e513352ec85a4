using Microsoft.Playwright;
using Prakerja.Bot.Development;
using Prakerja.Browser.Tests.Browsing;
using Prakerja.TestKit.Running;

namespace Prakerja.Browser.Tests;

public sealed class RejoinTests(Chromium chromium)
{
    [Fact]
    public async Task Whoever_failed_wave_6_logs_in_and_joins_wave_7_with_one_tap()
    {
        await using var bot = await RunningBot.Start();
        await using var phone = await chromium.Phone();
        var widget = await WidgetPage.Open(phone, bot.Address, new Album("rejoin"));
        await widget.Press("Sudah punya akun");
        await widget.Hear("buka formulir ini");
        var form = await widget.Follow("Buka formulir masuk");
        await form.GetByLabel("E-mail").FillAsync(SampleApplicant.Email);
        await form.GetByLabel("Kata sandi").FillAsync(SampleApplicant.Password);
        await form.GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
        var digits = await form.Locator(".number").InnerTextAsync();
        await form.CloseAsync();
        await widget.Hear("tiga angka");
        await widget.Say(digits);
        await widget.Hear("Belum berhasil di Gelombang 6");
        await widget.Press("Gabung gelombang");
        await widget.Hear("Gabung sekarang?");
        await widget.Press("Ya, gabung");
        await widget.Hear("Anda sudah bergabung di Gelombang 7");
        Assert.Empty(phone.Troubles);
    }
}
