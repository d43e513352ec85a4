using Prakerja.Browser.Tests.Browsing;
using Prakerja.TestKit.Running;

namespace Prakerja.Browser.Tests;

public sealed class StartPageTests(Chromium chromium)
{
    [Fact]
    public async Task Ways_to_try_the_bot_are_told_in_the_language_of_the_chat()
    {
        await using var bot = await RunningBot.Start();
        await using var phone = await chromium.Phone();
        var widget = await WidgetPage.Open(phone, bot.Address);
        await widget.Page.Locator("#try summary").TapAsync();
        await widget.Page.GetByText("Daftar dari awal").WaitForAsync();
        await widget.Page.Locator("[data-test=language]").TapAsync();
        await widget.Page.GetByText("Register from nothing").WaitForAsync();
        Assert.Equal(0, await widget.Page.GetByText("Daftar dari awal").CountAsync());
        await widget.Page.Locator("[data-test=language]").TapAsync();
        await widget.Page.GetByText("Daftar dari awal").WaitForAsync();
        await widget.NothingScrollsSideways();
    }
}
