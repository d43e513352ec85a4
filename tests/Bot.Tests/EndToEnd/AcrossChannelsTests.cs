using System.Text.RegularExpressions;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

/// <summary>One account over all channels: chats are linked by "lanjut di perangkat lain", and the draft is one.</summary>
public sealed partial class AcrossChannelsTests
{
    [Fact]
    public async Task A_journey_starts_on_WhatsApp_sends_its_photos_on_the_web_and_finishes_on_Telegram()
    {
        await using var world = await AllChannels.Start();
        var person = SamplePerson.At(31);
        var (whatsApp, web, telegram) = (world.OnWhatsApp(), new WebChatUser(world.Http), world.OnTelegram());
        await new RegistrationWalk(whatsApp, world.Http, person).ToPhotos();

        var toWeb = LinkIn((await whatsApp.Say("perangkat lain")).Text);
        Assert.Contains($"https://t.me/prakerja_test_bot?start=l_{toWeb.Token}", whatsApp.Last.Text, StringComparison.Ordinal);
        await web.Start();
        Assert.Contains("o***@example.id", (await web.Open(toWeb.Token)).Text, StringComparison.Ordinal);
        Assert.Contains("foto", (await web.Say(toWeb.Number)).Text, StringComparison.Ordinal);
        await whatsApp.Hear("dilanjutkan di chat web (Chrome, Android)");
        await web.Upload(Registration.CardPhoto());
        await web.Hear("Sekarang swafoto");
        Assert.Contains("swafoto", (await whatsApp.Say("bantuan")).Text, StringComparison.OrdinalIgnoreCase);
        await web.Upload(Registration.CardPhoto());
        await web.Hear("Langkah 6 dari 8");

        var toTelegram = LinkIn((await web.Say("perangkat lain")).Text);
        Assert.Contains("o***@example.id", (await telegram.Say($"/start l_{toTelegram.Token}")).Text, StringComparison.Ordinal);
        await telegram.Say(toTelegram.Number);
        await telegram.Hear("nomor HP");
        await web.Hear("dilanjutkan di Telegram");
        await telegram.ShareContact($"62{person.Phone[1..]}");
        await telegram.Hear("Langkah 7 dari 8");
        await new RegistrationWalk(telegram, world.Http, person).FromTestToJoined();

        Assert.Contains("Anda sudah bergabung di Gelombang 7", telegram.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await world.Bot.Inbox(), item => item.Kind == "sms");
        Assert.Empty(world.Graph.Faults);
        await whatsApp.Say("menu");
        await whatsApp.Hear("Gelombang 7");
        var joined = await world.PersonOf("telegram", $"{telegram.Id}");
        Assert.Equal(["telegram", "webchat", "whatsapp"], joined.Chats.Select(chat => chat.Address.Channel).Order());
        Assert.All(joined.Chats, chat => Assert.NotNull(chat.SignedInAt));
        Assert.Equal(joined.Id, (await world.PersonOf("whatsapp", whatsApp.Contact.Address)).Id);
        Assert.Equal(joined.Id, (await world.PersonOf("webchat", web.Conversation)).Id);
    }

    [Fact]
    public async Task A_link_made_on_the_web_leads_to_WhatsApp_and_an_answer_there_stands_in_the_web_chat()
    {
        await using var world = await AllChannels.Start();
        var person = SamplePerson.At(32);
        var (web, whatsApp) = (new WebChatUser(world.Http), world.OnWhatsApp());
        await new RegistrationWalk(web, world.Http, person).ToPhotos();

        await web.Read();
        var made = await web.Say("perangkat lain");
        var link = LinkIn(made.Text);
        var address = made.Buttons.First(button => button.Title == "Buka WhatsApp").Url!;
        var prepared = address[(address.IndexOf('=', StringComparison.Ordinal) + 1)..];
        Assert.Contains("o***@example.id", (await whatsApp.Say(prepared)).Text, StringComparison.Ordinal);
        Assert.Equal("cta_url", (await whatsApp.Say(link.Number)).Kind);
        await web.Hear("dilanjutkan di WhatsApp");
        await whatsApp.SendPhoto(Registration.CardPhoto());
        await whatsApp.Hear("Sekarang swafoto");

        await web.Say("bantuan");
        await web.Hear("swafoto");
        Assert.Empty(world.Graph.Faults);
    }

    private static (string Token, string Number) LinkIn(string text) =>
        (TokenForm().Match(text).Groups[1].Value, NumberForm().Match(text).Groups[1].Value);

    [GeneratedRegex("#l=([A-Za-z0-9_-]{22})")]
    private static partial Regex TokenForm();

    [GeneratedRegex(@"angka ini: (\d{3})")]
    private static partial Regex NumberForm();
}
