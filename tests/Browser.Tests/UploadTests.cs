using Prakerja.Browser.Tests.Browsing;
using Prakerja.TestKit.Running;
using static Microsoft.Playwright.Assertions;

namespace Prakerja.Browser.Tests;

/// <summary>The photo question of somebody who came as far over plain HTTP and now opens the page.</summary>
public sealed class UploadTests(Chromium chromium)
{
    private const string Uploads = "**/upload";

    [Fact]
    public async Task Upload_that_breaks_goes_again_by_itself_and_is_kept_once()
    {
        await using var bot = await RunningBot.Start();
        await using var phone = await chromium.Phone();
        var widget = await AtPhotos(phone, bot);
        var tries = 0;
        await widget.Page.RouteAsync(Uploads, route => Interlocked.Increment(ref tries) == 1 ? route.AbortAsync("connectionreset") : route.ContinueAsync());
        await widget.Photograph(Registration.CardPhoto());
        await Expect(widget.OwnMessages.Last).ToContainTextAsync("Menunggu sambungan");
        await widget.Hear("swafoto");
        await Expect(widget.OwnMessages.Filter(new() { HasText = "1 foto diterima" })).ToHaveCountAsync(1);
        Assert.Equal(2, tries);
    }

    [Fact]
    public async Task Photo_that_is_none_gets_an_answer_and_the_question_stands()
    {
        await using var bot = await RunningBot.Start();
        await using var phone = await chromium.Phone();
        var widget = await AtPhotos(phone, bot);
        await widget.Photograph("not a picture"u8.ToArray());
        await widget.Hear("File itu bukan foto");
        await widget.Photograph(Registration.CardPhoto());
        await widget.Hear("swafoto");
        Assert.Empty(phone.Troubles);
    }

    [Fact]
    public async Task Photo_is_shrunk_before_it_is_sent()
    {
        await using var bot = await RunningBot.Start();
        await using var phone = await chromium.Phone();
        var widget = await AtPhotos(phone, bot);
        await widget.Photograph(LargePhoto());
        await widget.Hear("swafoto");
        Assert.Equal(1600, await widget.OwnMessages.Locator(".preview").EvaluateAsync<int>("sent => sent.naturalWidth"));
    }

    private static byte[] LargePhoto()
    {
        using var photo = new ImageMagick.MagickImage(Registration.CardPhoto());
        photo.Resize(4000, 0);
        photo.Quality = 97;
        return photo.ToByteArray(ImageMagick.MagickFormat.Jpeg);
    }

    private static async Task<WidgetPage> AtPhotos(Phone phone, RunningBot bot)
    {
        var chat = await Registration.ToPhotos(bot.Http, SamplePerson.At(4));
        return await WidgetPage.Resume(phone, bot.Address, chat, "Langkah 5 dari 8");
    }
}
