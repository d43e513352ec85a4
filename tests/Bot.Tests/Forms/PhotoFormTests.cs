using System.Net;
using System.Net.Http.Headers;
using Prakerja.Bot.Forms;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.Forms;

public sealed class PhotoFormTests
{
    private static readonly byte[] Picture = [0xff, 0xd8, 0xff, 1, 2, 3];

    [Fact]
    public async Task A_page_without_a_script_asks_for_the_photo_and_shows_a_good_one()
    {
        await using var host = await FormHost.Start();

        var page = await host.Get(host.Path(host.Token(FormKind.Photo)));

        Assert.Empty(page.Html.QuerySelectorAll("script"));
        Assert.Equal("/examples/ktp.png", page.Html.QuerySelector("img")!.GetAttribute("src"));
        Assert.NotEqual("", page.Html.QuerySelector("img")!.GetAttribute("alt"));
        Assert.Equal("image/*", page.Html.QuerySelector("input[type=file]")!.GetAttribute("accept"));
        Assert.Contains("img-src 'self'", page.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_reaches_the_question_that_was_open()
    {
        await using var host = await FormHost.Start();

        var page = await Send(host, Picture);

        Assert.Equal("Foto diterima", page.Title);
        var sent = Assert.IsType<FormResult.PhotoSent>(host.Turns.Last.Result);
        Assert.Equal(Picture, host.Photos.Kept[sent.UploadId]);
    }

    [Fact]
    public async Task A_second_photo_for_the_same_question_is_not_kept()
    {
        await using var host = await FormHost.Start();
        await Send(host, Picture);

        var again = await Send(host, Picture);
        var other = await Send(host, [1, 2, 3]);

        Assert.Equal("Foto diterima", again.Title); // the second tap of one and the same
        Assert.True(other.IsEnd);
        Assert.Single(host.Turns.Taken);
        Assert.Single(host.Photos.Kept);
    }

    [Fact]
    public async Task No_photo_chosen_is_said_and_the_page_stays()
    {
        await using var host = await FormHost.Start();

        var page = await Send(host, []);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Belum ada foto", page.Text, StringComparison.Ordinal);
        Assert.Empty(host.Photos.Kept);
    }

    [Fact]
    public async Task Eleven_megabytes_are_cut_where_the_check_says_too_large()
    {
        await using var host = await FormHost.Start();

        await Send(host, new byte[11 * 1024 * 1024]);

        Assert.Equal((10 * 1024 * 1024) + 1, host.Photos.Kept.Single().Value.Length);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "photo=1")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"photo\"")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\n1\r\n--x--")]
    public async Task What_is_no_such_form_changes_nothing(string type, string body)
    {
        await using var host = await FormHost.Start();
        var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        var page = await Page.Of(await host.Client.PostAsync(host.Path(host.Token(FormKind.Photo)), content));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, page.Status);
        Assert.Empty(host.Turns.Taken);
    }

    [Fact]
    public async Task Another_site_cannot_send_a_photo()
    {
        await using var host = await FormHost.Start();
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Path(host.Token(FormKind.Photo))) { Content = Body(Picture) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        var page = await Page.Of(await host.Client.SendAsync(request));

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Empty(host.Photos.Kept);
    }

    private static async Task<Page> Send(FormHost host, byte[] photo)
    {
        using var body = Body(photo);
        return await Page.Of(await host.Client.PostAsync(host.Path(host.Token(FormKind.Photo)), body));
    }

    private static MultipartFormDataContent Body(byte[] photo)
    {
        var file = new ByteArrayContent(photo);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        return new MultipartFormDataContent { { file, "photo", "foto.jpg" } };
    }
}
