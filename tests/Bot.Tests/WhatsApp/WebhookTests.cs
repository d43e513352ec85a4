using System.Net;
using System.Text;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.WhatsApp;

namespace Prakerja.Bot.Tests.WhatsApp;

public sealed class WebhookTests
{
    private const string Webhook = "/whatsapp/webhook";

    [Fact]
    public async Task Meta_verifies_the_address_with_our_token_and_gets_its_challenge_alone()
    {
        await using var world = await WhatsAppBot.Start();

        using var right = await world.Http.GetAsync($"{Webhook}?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token={FakeGraph.VerifyToken}");

        Assert.Equal((HttpStatusCode.OK, "1158201444"), (right.StatusCode, await right.Content.ReadAsStringAsync()));
        Assert.Equal("text/plain", right.Content.Headers.ContentType!.MediaType);
        foreach (var query in new[] { "?hub.mode=subscribe&hub.challenge=1&hub.verify_token=wrong", "?hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=" + FakeGraph.VerifyToken, "" })
            Assert.Equal(HttpStatusCode.Forbidden, (await world.Http.GetAsync(Webhook + query)).StatusCode);
    }

    [Theory]
    [InlineData("another secret", null)]
    [InlineData(FakeGraph.AppSecret, "")]
    [InlineData(FakeGraph.AppSecret, "sha256=")]
    [InlineData(FakeGraph.AppSecret, "sha256=zz")]
    [InlineData(FakeGraph.AppSecret, "sha256=0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData(FakeGraph.AppSecret, "sha256=zzzz000000000000000000000000000000000000000000000000000000000000")]
    public async Task A_wrong_signature_leaves_no_trace(string secret, string? header)
    {
        await using var world = await WhatsAppBot.Start();
        var contact = world.User(1).Contact;
        using var request = Updates.Request(Updates.Envelope(Updates.Messages((contact.Words("m1", "halo"), contact))), secret);
        if (header is not null)
        {
            request.Headers.Remove("X-Hub-Signature-256");
            request.Headers.TryAddWithoutValidation("X-Hub-Signature-256", header);
        }

        using var answer = await world.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Null(await world.PersonOf(contact.Address));
        Assert.Empty(world.Graph.Messages);
    }

    [Fact]
    public async Task The_signature_counts_over_the_bytes_as_they_came()
    {
        await using var world = await WhatsAppBot.Start();
        var chat = world.User(2);
        var contact = chat.Contact;
        var body = Updates.Envelope(Updates.Messages((contact.Words("m1", "Selamat pagi 😀 – “halo”"), contact)));

        Assert.Contains("\\uD83D\\uDE00", body, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, await chat.Post(body));
        Assert.Equal(HttpStatusCode.OK, await chat.Post(body.Replace("\\uD83D\\uDE00", "😀", StringComparison.OrdinalIgnoreCase)));
        Assert.Single(chat.Heard);
    }

    [Fact]
    public async Task Bodies_too_large_or_broken_are_refused_and_three_megabytes_are_not()
    {
        await using var world = await WhatsAppBot.Start();
        var chat = world.User(3);

        Assert.Equal(HttpStatusCode.BadRequest, await chat.Post("{\"object\":"));
        Assert.Equal(HttpStatusCode.OK, await chat.Post("{}"));
        Assert.Equal(HttpStatusCode.OK, await chat.Post($"{{\"object\":\"whatsapp_business_account\",\"entry\":[],\"x\":\"{new string('a', 3 * 1024 * 1024)}\"}}"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await TooLarge(() => chat.Post($"\"{new string('a', (4 * 1024 * 1024) + 1)}\"")));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await TooLarge(async () =>
        {
            using var endless = new HttpRequestMessage(HttpMethod.Post, Webhook) { Content = new StreamContent(new MemoryStream(new byte[5 * 1024 * 1024])) };
            endless.Headers.TransferEncodingChunked = true;
            using var answer = await world.Http.SendAsync(endless);
            return answer.StatusCode;
        }));
        Assert.Equal(HttpStatusCode.OK, await chat.Post("{}"));
    }

    // The server answers and hangs up while the body is still on its way; who is still writing then may never read the answer.
    private static async Task<HttpStatusCode> TooLarge(Func<Task<HttpStatusCode>> post)
    {
        try
        {
            return await post();
        }
        catch (HttpRequestException cut) when (cut.InnerException is IOException)
        {
            return HttpStatusCode.RequestEntityTooLarge;
        }
    }

    [Fact]
    public async Task Without_settings_the_channel_is_off()
    {
        await using var bot = await RunningBot.Start();
        using var answer = await bot.Http.PostAsync(Webhook, new StringContent("{}", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("WhatsApp:AccessToken")]
    [InlineData("WhatsApp:AppSecret")]
    [InlineData("WhatsApp:VerifyToken")]
    [InlineData("WhatsApp:PhoneNumberId")]
    public async Task Half_set_it_stops_the_start_with_the_settings_name(string missing)
    {
        await using var graph = await FakeGraph.Start();
        var settings = new Dictionary<string, string?>(graph.Settings) { [missing] = "" };
        var fault = await Assert.ThrowsAsync<MissingSettingException>(() => RunningBot.Start(settings));
        Assert.Equal(missing, fault.Setting);
    }

    [Fact]
    public async Task Messages_are_marked_as_read_and_a_check_shows_that_somebody_is_at_work()
    {
        await using var world = await WhatsAppBot.Start();
        var chat = world.User(4);
        await new RegistrationWalk(chat, world.Http, SamplePerson.At(6)).ToPhotos();

        await chat.SendPhoto(Registration.CardPhoto());
        await chat.Hear("Sekarang swafoto");

        Assert.Contains(world.Graph.Reads, read => !read.EndsWith("+typing", StringComparison.Ordinal));
        Assert.Contains(world.Graph.Reads, read => read.EndsWith("+typing", StringComparison.Ordinal));
    }
}
