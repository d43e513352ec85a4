using Prakerja.Browser.Tests.Browsing;
using Prakerja.TestKit.Running;
using static Microsoft.Playwright.Assertions;

namespace Prakerja.Browser.Tests;

[Collection(RealWorldJourneys.Name)]
public sealed class WidgetJourneyTests(Chromium chromium, RealWorld world)
{
    [Fact]
    public async Task Person_with_a_cheap_phone_registers_from_nothing_to_a_joined_wave()
    {
        await using var bot = await world.StartBot();
        await using var phone = await chromium.Phone();
        var album = new Album("widget");
        var widget = await WidgetPage.Open(phone, bot.Address, album);
        var person = SamplePerson.At(1);
        var journey = new Journey(widget, world, person);
        await journey.ToConfirmedEmail();
        await journey.ToPhotos();
        await journey.ToTest();
        await Expect(widget.Countdown).ToBeVisibleAsync();
        await journey.AnswerItems(1, 2);
        await ReloadKeeps(widget, "3 dari 5");
        await Expect(widget.Countdown).ToBeVisibleAsync();
        await journey.AnswerItems(3, 5);
        await journey.ToJoined();
        await Expect(widget.Countdown).ToBeHiddenAsync();
        await Expect(widget.BotMessages.Last).ToContainTextAsync(new System.Text.RegularExpressions.Regex("G7-[0-9A-Z]{4}-[0-9]{2}"));
        await ReloadKeeps(widget, "Anda sudah bergabung di Gelombang 7");
        Assert.DoesNotContain(person.Nik, await widget.Page.Locator("#chat").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(phone.Troubles);
    }

    // Of a long transcript the newest part is kept.
    private static async Task ReloadKeeps(WidgetPage widget, string question)
    {
        await widget.Hear(question);
        var before = await widget.Texts.AllInnerTextsAsync();
        await widget.Page.ReloadAsync();
        await widget.Hear(question);
        var after = await widget.Texts.AllInnerTextsAsync();
        Assert.InRange(after.Count, 10, before.Count);
        Assert.Equal(before.TakeLast(after.Count), after);
        await Expect(widget.Choices.First).ToBeVisibleAsync();
    }
}
