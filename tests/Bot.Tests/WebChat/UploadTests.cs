using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.WebChat;

public sealed class UploadTests
{
    private const string Activity =
        """{"type":"message","text":"ini ktp 3404015001900003","from":{"id":"dl_other"},"attachments":[{"contentType":"image/jpeg","name":"ktp.jpg","thumbnailUrl":"data:image/jpeg;base64,AAAA"}],"channelData":{"attachmentSizes":[3],"clientActivityID":"3117","prakerjaWidget":true}}""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Photo_is_kept_and_named_in_words_only(bool activityFirst)
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var form = new MultipartFormDataContent();
        if (activityFirst)
            form.Add(ActivityPart(Activity), "activity", "blob");
        form.Add(FilePart([1, 2, 3], "image/jpeg"), "file", "ktp.jpg");
        if (!activityFirst)
            form.Add(ActivityPart(Activity), "activity", "blob");
        var response = await client.Upload(form, "?userId=dl_somebody");

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(new UserInput.Photo("photo-1"), host.Turns.Inputs.Single().Input);
        Assert.Equal([1, 2, 3], host.Uploads.Kept["photo-1"]);
        Assert.Equal(client.Id, host.Uploads.Conversations.Single());
        var echo = (await client.Poll())["activities"]![0]!;
        Assert.Equal((string)(await WebChatHost.Json(response))["id"]!, (string)echo["id"]!);
        Assert.Equal("1 foto diterima", (string)echo["text"]!);
        Assert.Equal("3117", (string)echo["channelData"]!["clientActivityID"]!);
        Assert.NotEqual("dl_somebody", (string)echo["from"]!["id"]!);
        Assert.Null(echo["attachments"]);
    }

    [Fact]
    public async Task Raw_file_is_a_photo_too()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var file = FilePart([9], "image/png");
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileName = "a.png" };
        Assert.Equal(200, (int)(await client.Upload(file)).StatusCode);
        Assert.Equal(new UserInput.Photo("photo-1"), host.Turns.Inputs.Single().Input);
    }

    [Fact]
    public async Task Of_an_album_the_first_picture_counts_and_the_rest_is_said_to_be_unreadable_once()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        await client.Upload(Form(Activity, ([1], "image/jpeg"), ([2], "image/heic"), ([3], "image/png")));
        Assert.Equal([new UserInput.Photo("photo-1"), new UserInput.Unreadable("file")], host.Turns.Inputs.Select(input => input.Input));
        Assert.Single(host.Uploads.Kept);
        await client.Upload(Form(Activity, ([1], "image/jpeg"), ([2], "image/heic"), ([3], "image/png")));
        Assert.Equal(2, host.Turns.Inputs.Count);
    }

    [Fact]
    public async Task Repeated_photo_counts_once_and_its_second_file_is_dropped()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var first = await WebChatHost.Json(await client.Upload(Form(Activity, ([1], "image/jpeg"))));
        var second = await WebChatHost.Json(await client.Upload(Form(Activity, ([1], "image/jpeg"))));
        Assert.Equal((string)first["id"]!, (string)second["id"]!);
        Assert.Single(host.Turns.Inputs);
        Assert.Equal(["photo-1"], host.Uploads.Kept.Keys);
    }

    [Theory]
    [InlineData("application/pdf", 3, "file")]
    [InlineData("image/jpeg", 0, "file")]
    public async Task What_is_no_picture_is_unreadable(string type, int size, string kind)
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        Assert.Equal(200, (int)(await client.Upload(Form(Activity, (new byte[size], type)))).StatusCode);
        Assert.Equal(new UserInput.Unreadable(kind), host.Turns.Inputs.Single().Input);
        Assert.Empty(host.Uploads.Kept);
    }

    [Fact]
    public async Task Upload_without_a_file_is_a_message()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        await client.Upload(Form("""{"type":"message","text":"halo"}"""));
        Assert.Equal(new UserInput.Words("halo"), host.Turns.Inputs.Single().Input);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_twelve_megabytes_are_too_large(bool announced)
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var bytes = new byte[(12 * 1024 * 1024) + 1];
        HttpContent content = announced ? FilePart(bytes, "image/jpeg") : new ChunkedContent(bytes, "image/jpeg");
        var response = await client.Upload(content);
        Assert.Equal(413, (int)response.StatusCode);
        Assert.Empty(host.Uploads.Kept);
        Assert.Empty(host.Turns.Inputs);
    }

    [Fact]
    public async Task Photo_of_ten_megabytes_with_a_thumbnail_fits()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var activity = Activity.Replace("AAAA", new string('A', 200_000), StringComparison.Ordinal);
        Assert.Equal(200, (int)(await client.Upload(Form(activity, (new byte[10 * 1024 * 1024], "image/jpeg")))).StatusCode);
        Assert.Equal(10 * 1024 * 1024, host.Uploads.Kept.Single().Value.Length);
    }

    [Theory]
    [InlineData("multipart/form-data", "x")]
    [InlineData("multipart/form-data; boundary=", "x")]
    [InlineData("multipart/form-data; boundary=b", "no parts")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"activity\"\r\n\r\n{}\r\n--b--\r\n")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"activity\"\r\n\r\n{\"type\":\"mess")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Type: image/png\r\n\r\nabc")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Type: image/png\r\n\r\nabc\r\n--b\r\nContent-Disposition: form-data; name=\"activity\"\r\n\r\n[]\r\n--b--\r\n")]
    [InlineData("multipart/form-data; boundary=b", "--b--\r\n")]
    public async Task Damaged_upload_is_refused_and_leaves_no_file(string type, string body)
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        Assert.Equal(400, (int)(await client.Upload(content)).StatusCode);
        Assert.Empty(host.Turns.Inputs);
        Assert.Empty(host.Uploads.Kept);
    }

    [Fact]
    public async Task Phone_that_goes_away_in_the_middle_of_a_photo_changes_nothing()
    {
        await using var host = await WebChatHost.Start();
        var client = await host.Client();
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(host.Root.Host, host.Root.Port);
            socket.LingerState = new LingerOption(true, 0);
            var head = $"POST /v3/directline/conversations/{client.Id}/upload HTTP/1.1\r\nHost: {host.Root.Authority}\r\nAuthorization: Bearer {client.Token}\r\n"
                + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n--b\r\nContent-Type: image/jpeg\r\n\r\n";
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
            await socket.GetStream().WriteAsync(new byte[30_000]);
            await host.Uploads.Begun.Task.WaitAsync(TimeSpan.FromSeconds(20));
        }

        await host.Uploads.Broken.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Empty(host.Uploads.Kept);
        Assert.Empty(host.Turns.Inputs);
        Assert.Equal(200, (int)(await client.Upload(Form(Activity, ([1], "image/jpeg")))).StatusCode);
    }

    private static MultipartFormDataContent Form(string activity, params (byte[] Bytes, string Type)[] files)
    {
        var form = new MultipartFormDataContent { { ActivityPart(activity), "activity", "blob" } };
        foreach (var (bytes, type) in files)
            form.Add(FilePart(bytes, type), "file", "ktp.jpg");
        return form;
    }

    private static StringContent ActivityPart(string json) => new(json, Encoding.UTF8, "application/vnd.microsoft.activity");

    private static ByteArrayContent FilePart(byte[] bytes, string type)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return content;
    }
}
