using System.Net;
using System.Text.RegularExpressions;
using Prakerja.Bot.Development;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

/// <summary>The chats of one account over real HTTP: unlinking, two people on one phone, and where notices go.</summary>
public sealed class DevicesTests : IAsyncLifetime
{
    private const string Email = "sari.contoh@example.id";
    private RunningBot bot = null!;

    public async ValueTask InitializeAsync() => bot = await RunningBot.Start();

    public async ValueTask DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task An_unlinked_chat_is_told_and_sees_and_changes_nothing_any_more()
    {
        var person = SamplePerson.At(22);
        var mine = await Registration.ToIdentity(bot.Http, person);
        var lost = await Link(mine);
        await mine.Hear("dilanjutkan di");
        for (var time = 0; time < 3; time++)
            await lost.Say("123"); // the third time a form for the identity is offered
        var form = lost.Last.Buttons.FirstOrDefault(button => button.Url?.Contains("/f/", StringComparison.Ordinal) == true)?.Url;
        Assert.NotNull(form);
        var list = await mine.Say("perangkat");
        Assert.Contains("Chrome, Android", list.Text, StringComparison.Ordinal);
        await mine.Press("Lepas no. 1");
        Assert.Contains("sudah dilepas", mine.Last.Text, StringComparison.Ordinal);
        await mine.Press("Kembali");
        Assert.Contains("NIK", mine.Last.Text, StringComparison.Ordinal);

        await lost.Hear("sudah dilepas dari akun");
        Assert.DoesNotContain(person.Name, string.Concat((await lost.Replay()).Select(activity => activity.ToJsonString())), StringComparison.Ordinal);
        await lost.Say(person.Nik);
        Assert.DoesNotContain("KK", lost.Last.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await bot.Http.GetAsync(new Uri(form))).StatusCode);
        Assert.Contains("NIK", (await mine.Say("bantuan")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_on_one_phone_never_meet_each_others_answers()
    {
        var first = SamplePerson.At(23);
        var phone = await Registration.ToIdentity(bot.Http, first);
        await phone.Say(first.Nik);
        var old = phone.Last;
        await phone.Say("keluar");
        Assert.DoesNotContain(first.Name, phone.Last.Text, StringComparison.Ordinal);
        await phone.Press("Sudah punya akun");
        await Registration.SignIn(bot.Http, phone, Email, SampleApplicant.Password);
        await phone.Hear("Gelombang 6");
        foreach (var words in (string[])["ubah", "menu", "perangkat", "kembali", first.FamilyCard])
            Assert.DoesNotContain(first.Name, (await phone.Say(words)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("lahir", phone.Last.Text, StringComparison.OrdinalIgnoreCase);
        foreach (var button in old.Buttons.Where(button => button.Value is not null))
            Assert.Equal(HttpStatusCode.OK, await phone.Post(WebChatUser.Pressing(button), phone.NewId()));

        await phone.Read();
        await phone.Say("keluar");
        await phone.Press("Sudah punya akun");
        await Registration.SignIn(bot.Http, phone, first.Email, SamplePerson.Password);
        await phone.Hear("Anda sudah masuk");
        Assert.Contains("Kartu Keluarga", phone.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sari", string.Concat((await phone.Replay()).Select(activity => activity.ToJsonString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_the_one_account_opened_in_a_chat_of_the_other_joins_nothing_before_signing_out()
    {
        var sari = await Registration.LogIn(bot.Http, Email, SampleApplicant.Password);
        await sari.Hear("Anda sudah masuk");
        var other = await Registration.ToIdentity(bot.Http, SamplePerson.At(24));
        var (token, number) = await MakeLink(sari);
        Assert.Contains("akun lain", (await other.Open(token)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gelombang 6", (await other.Say("menu")).Text, StringComparison.Ordinal);
        await other.Say("keluar");
        await other.Open(token);
        Assert.Contains("Gelombang 6", (await other.Say(number)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(SamplePerson.At(24).Name, (await other.Say("ubah")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_stop_was_said_the_result_of_the_test_comes_by_mail_and_sms()
    {
        var person = SamplePerson.At(25);
        var chat = await Registration.ToTest(bot.Http, person);
        Assert.Contains("pemberitahuan tidak kami kirim lagi", (await chat.Say("STOP")).Text, StringComparison.Ordinal);
        await TakeTest(chat);
        var sms = await InboxItem.Await(bot.Http, item => item.Kind == "sms" && item.Text.Contains("sudah dinilai", StringComparison.Ordinal));
        Assert.EndsWith(person.Phone[1..], sms.To, StringComparison.Ordinal);
        await InboxItem.Await(bot.Http, item => item.Subject == "Tes motivasi Anda sudah dinilai");
        var answer = await chat.Say("start");
        Assert.Contains("pemberitahuan kami kirim lagi", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Coba periksa", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(chat.Heard, heard => heard.Text.Contains("Tes Anda sudah dinilai", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_stop_was_said_the_result_of_the_test_is_told_in_the_other_chat()
    {
        var chat = await Registration.ToTest(bot.Http, SamplePerson.At(26));
        var other = await Link(chat);
        await chat.Hear("dilanjutkan di");
        await chat.Say("STOP");
        await TakeTest(chat);
        await other.Hear("Tes Anda sudah dinilai");
        Assert.DoesNotContain(await bot.Inbox(), item => item.Kind == "sms" && item.Text.Contains("sudah dinilai", StringComparison.Ordinal));
    }

    private static async Task TakeTest(WebChatUser chat)
    {
        await chat.Press("Mulai tes");
        for (var item = 0; item < 5; item++)
            await chat.Press(chat.Last.Buttons[0].Title);
    }

    private async Task<WebChatUser> Link(WebChatUser from)
    {
        var (token, number) = await MakeLink(from);
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Open(token);
        Assert.Contains("Anda sudah masuk", (await chat.Say(number)).Text, StringComparison.Ordinal);
        return chat;
    }

    private static async Task<(string Token, string Number)> MakeLink(WebChatUser chat)
    {
        await chat.Read();
        var shown = await chat.Say("perangkat lain");
        return (Regex.Match(shown.Text, "#l=([A-Za-z0-9_-]{22})").Groups[1].Value, Regex.Match(shown.Text, @"angka ini: (\d{3})").Groups[1].Value);
    }
}
