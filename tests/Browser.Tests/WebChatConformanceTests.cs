using Prakerja.Browser.Tests.Browsing;
using Prakerja.TestKit.Running;

namespace Prakerja.Browser.Tests;

/// <summary>That the server speaks Direct Line as others understand it: an independent client, on another origin, goes the whole way.</summary>
[Collection(RealWorldJourneys.Name)]
public sealed class WebChatConformanceTests(Chromium chromium, RealWorld world)
{
    [Fact]
    public async Task Unmodified_web_chat_walks_the_whole_journey()
    {
        await using var bot = await world.StartBot();
        await using var site = await WebChatSite.Start();
        await using var phone = await chromium.Phone();
        var chat = new WebChatPage(await phone.Open(site.For(bot.Address)), new Album("webchat"));
        var journey = new Journey(chat, world, SamplePerson.At(2));
        await chat.Hear("Anda ingin apa?");
        await journey.ToConfirmedEmail();
        await journey.ToPhotos();
        await journey.ToTest();
        await journey.AnswerItems(1, 5);
        await journey.ToJoined();
        Assert.Empty(phone.Troubles);
    }
}
