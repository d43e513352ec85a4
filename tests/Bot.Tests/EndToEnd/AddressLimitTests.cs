using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

/// <summary>One address that asks too often has to wait; nobody else has, and no answer is lost.</summary>
public sealed class AddressLimitTests
{
    [Fact]
    public async Task Too_many_visits_to_forms_wait_a_minute_and_another_address_does_not()
    {
        using var clock = new JumpingClock();
        await using var bot = await RunningBot.Start(
            new Dictionary<string, string?> { ["Forms:PerAddressAndMinute"] = "3", ["Proxies:0"] = "127.0.0.0/8" },
            services => services.AddSingleton<TimeProvider>(clock));
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        await chat.Say("Contoh Rekaan");
        await chat.Say("rekaan@example.id");
        var link = chat.Last.Buttons.First(button => button.Url is not null).Url!;
        for (var visit = 0; visit < 3; visit++)
            Assert.Equal(HttpStatusCode.OK, (await Visit("203.0.113.1")).StatusCode);

        var refused = await Visit("203.0.113.1", post: true);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await Visit("203.0.113.2")).StatusCode);
        clock.Jump(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await Visit("203.0.113.1", post: true)).StatusCode);
        await chat.Hear("Langkah 2 dari 8");

        async Task<HttpResponseMessage> Visit(string address, bool post = false)
        {
            using var request = new HttpRequestMessage(post ? HttpMethod.Post : HttpMethod.Get, link);
            request.Headers.Add("X-Forwarded-For", address);
            if (post)
                request.Content = new FormUrlEncodedContent([new("password", SamplePerson.Password)]);
            return await bot.Http.SendAsync(request);
        }
    }

    [Fact]
    public async Task Too_many_uploads_are_asked_to_wait_and_the_photo_question_stands()
    {
        await using var bot = await RunningBot.Start(new Dictionary<string, string?> { ["WebChat:Limits:Uploads"] = "1" });
        var chat = await Registration.ToPhotos(bot.Http, SamplePerson.At(28));
        await chat.Upload(Registration.CardPhoto()[..20_000]);
        await chat.Hear("rusak");

        using var file = new ByteArrayContent(Registration.CardPhoto());
        file.Headers.ContentType = new("image/jpeg");
        using var refused = await chat.Send(HttpMethod.Post, "upload?userId=me", file);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.True(refused.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
        Assert.Contains("TooManyRequests", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("KTP", (await chat.Say("halo")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Directory.EnumerateFiles(bot.DataDirectory, "*", SearchOption.AllDirectories), path => path.Contains("photos", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_many_messages_are_asked_to_wait_and_the_repeated_one_counts_once()
    {
        await using var bot = await RunningBot.Start(new Dictionary<string, string?> { ["WebChat:Limits:Messages"] = "60" });
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        var kept = chat.NewId();
        HttpResponseMessage? refused = null;
        for (var message = 0; message < 200 && refused is null; message++)
        {
            var answer = await chat.Send(HttpMethod.Post, "activities", new StringContent("{}", System.Text.Encoding.UTF8, "application/json"));
            refused = answer.StatusCode == HttpStatusCode.TooManyRequests ? answer : null;
        }

        var wait = refused!.Headers.RetryAfter!.Delta!.Value;
        Assert.InRange(wait, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await chat.Post(WebChatUser.Words("Contoh Rekaan"), kept) != HttpStatusCode.OK)
            await Task.Delay(50, patience.Token);
        await chat.Hear("e-mail");
    }
}
