using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Development;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

/// <summary>"Lanjut di perangkat lain" over real HTTP, with several web chats, and what an attacker would try with it.</summary>
public sealed class LinkTests : IAsyncLifetime
{
    private const string Email = "sari.contoh@example.id";
    private readonly JumpingClock clock = new();
    private RunningBot bot = null!;

    public async ValueTask InitializeAsync() => bot = await RunningBot.Start(adjust: services => services.AddSingleton<TimeProvider>(clock));

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        clock.Dispose();
    }

    [Fact]
    public async Task The_journey_goes_on_in_another_chat_at_the_very_question_and_the_chat_left_behind_is_told()
    {
        var person = SamplePerson.At(21);
        var old = await Registration.ToIdentity(bot.Http, person);
        var (token, number) = await MakeLink(old);
        Assert.Contains($"{bot.Address}#l={token}", old.Last.Text, StringComparison.Ordinal);
        var fresh = await NewChat();
        Assert.Contains("o***@example.id", (await fresh.Open(token)).Text, StringComparison.Ordinal);
        var linked = await fresh.Say(number);
        Assert.Contains("Anda sudah masuk", linked.Text, StringComparison.Ordinal);
        Assert.Contains("NIK", linked.Text, StringComparison.Ordinal);
        await old.Hear("dilanjutkan di chat web (Chrome, Android)");

        Assert.Contains("KK", (await fresh.Say(person.Nik)).Text, StringComparison.Ordinal);
        var seen = await old.Say("bantuan");
        Assert.Contains("Kartu Keluarga", seen.Text, StringComparison.Ordinal);
        await old.Say(person.FamilyCard);
        Assert.Contains("lahir", (await fresh.Say("bantuan")).Text, StringComparison.OrdinalIgnoreCase);
        await InboxItem.Await(bot.Http, item => item.To == person.Email && item.Subject!.Contains("Ada yang masuk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_forwarded_link_connects_nobody_who_does_not_see_the_number_and_opening_it_consumes_nothing()
    {
        var owner = await LogIn();
        var (token, number) = await MakeLink(owner);
        var stranger = await NewChat();
        await stranger.Open(token);
        Assert.DoesNotContain("Sari", stranger.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sari.contoh", stranger.Last.Text, StringComparison.Ordinal);
        var mine = await NewChat();
        await mine.Open(token);
        Assert.Contains("Anda sudah masuk", (await mine.Say(number)).Text, StringComparison.Ordinal);
        Assert.Contains("baru saja berakhir", (await stranger.Say(number)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gelombang 6", (await stranger.Say("menu")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_third_number_is_refused_though_right_in_whatever_chat()
    {
        var (token, number) = await MakeLink(await LogIn());
        var first = await NewChat();
        await first.Open(token);
        Assert.Contains("sekali", (await first.Say(Other(number))).Text, StringComparison.Ordinal);
        var second = await NewChat();
        await second.Open(token);
        await second.Say(Other(number));
        Assert.Contains("tidak berlaku lagi", (await second.Say(number)).Text, StringComparison.Ordinal);
        Assert.Contains("tidak berlaku lagi", (await first.Say(number)).Text, StringComparison.Ordinal);
        foreach (var chat in (WebChatUser[])[first, second])
            Assert.DoesNotContain("Gelombang 6", (await chat.Say("menu")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_waits_while_the_password_changes_connects_nothing()
    {
        var (token, number) = await MakeLink(await LogIn());
        var waiting = await NewChat();
        await waiting.Open(token);
        await Reset();
        Assert.Contains("berakhir", (await waiting.Say(number)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gelombang 6", (await waiting.Say("menu")).Text, StringComparison.Ordinal);
        Assert.Contains("tidak berlaku lagi", (await (await NewChat()).Open(token)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_used_and_a_link_expired_open_nothing()
    {
        var owner = await LogIn();
        var (used, number) = await MakeLink(owner);
        var fresh = await NewChat();
        await fresh.Open(used);
        await fresh.Say(number);
        Assert.Contains("tidak berlaku lagi", (await (await NewChat()).Open(used)).Text, StringComparison.Ordinal);

        var (expired, late) = await MakeLink(fresh);
        var waiting = await NewChat();
        await waiting.Open(expired);
        clock.Jump(TimeSpan.FromMinutes(11));
        Assert.Equal(HttpStatusCode.OK, await waiting.Return());
        Assert.Contains("tidak berlaku lagi", (await waiting.Say(late)).Text, StringComparison.Ordinal);
        Assert.Contains("tidak berlaku lagi", (await (await NewChat()).Open(expired)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_chats_that_show_the_number_at_once_one_is_connected()
    {
        var (token, number) = await MakeLink(await LogIn());
        var chats = new List<WebChatUser>();
        for (var chat = 0; chat < 6; chat++)
        {
            chats.Add(await NewChat());
            await chats[^1].Open(token);
        }

        await Task.WhenAll(chats.Select(chat => chat.Say(number)));
        Assert.Single(chats, chat => chat.Last.Text.Contains("Anda sudah masuk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_hands_the_token_in_again_changes_nothing_and_is_answered_once()
    {
        var (token, number) = await MakeLink(await LogIn());
        var fresh = await NewChat();
        for (var time = 0; time < 3; time++)
            Assert.Equal(HttpStatusCode.OK, await fresh.Post(WebChatUser.Opening(token), "the-same-id"));
        await fresh.Next();
        Assert.Contains("Anda sudah masuk", (await fresh.Say(number)).Text, StringComparison.Ordinal);
        Assert.Single(fresh.Heard, heard => heard.Text.Contains("Tiga angka apa", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("l_AbCdEfGhIjKlMnOpQrStUv")]
    [InlineData("'; DROP TABLE persons; --")]
    public async Task What_is_no_token_is_told_so(string token) =>
        Assert.Contains("tidak berlaku lagi", (await (await NewChat()).Open(token)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_draft_of_the_new_chat_is_dropped_and_its_writer_is_told_before_and_after()
    {
        var (token, number) = await MakeLink(await LogIn());
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        await chat.Say("Orang Lain");
        Assert.Contains("lalu tidak dipakai", (await chat.Open(token)).Text, StringComparison.Ordinal);
        Assert.Contains("sebelum masuk tidak dipakai", (await chat.Say(number)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Orang Lain", (await chat.Say("ubah")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sixth_chat_signs_out_the_one_signed_in_longest_ago()
    {
        var chats = new List<WebChatUser> { await LogIn() };
        for (var more = 0; more < 5; more++)
        {
            var (token, number) = await MakeLink(chats[^1]);
            chats.Add(await NewChat());
            await chats[^1].Open(token);
            await chats[^1].Say(number);
            await chats[^1].Hear("Anda sudah masuk");
        }

        await chats[0].Read();
        Assert.DoesNotContain("Gelombang 6", (await chats[0].Say("menu")).Text, StringComparison.Ordinal);
        Assert.Contains("Gelombang 6", (await chats[5].Say("menu")).Text, StringComparison.Ordinal);
    }

    private static string Other(string number) => number == "999" ? "100" : "999";

    private static async Task<(string Token, string Number)> MakeLink(WebChatUser chat)
    {
        await chat.Read();
        var shown = await chat.Say("perangkat lain");
        return (Regex.Match(shown.Text, "#l=([A-Za-z0-9_-]{22})").Groups[1].Value, Regex.Match(shown.Text, @"angka ini: (\d{3})").Groups[1].Value);
    }

    private async Task<WebChatUser> LogIn()
    {
        var chat = await Registration.LogIn(bot.Http, Email, SampleApplicant.Password);
        await chat.Hear("Anda sudah masuk");
        return chat;
    }

    private async Task<WebChatUser> NewChat()
    {
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        return chat;
    }

    private async Task Reset()
    {
        var chat = await NewChat();
        await chat.Press("Sudah punya akun");
        var login = chat.Last.Buttons.First(button => button.Url is not null).Url!;
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await bot.Http.GetStringAsync(new Uri(login)));
        var forgot = page.QuerySelectorAll("a").First(link => link.TextContent.Contains("Lupa", StringComparison.Ordinal)).GetAttribute("href")!;
        await FormVisitor.Submit(bot.Http, new Uri(new Uri(login), forgot).ToString(), new Dictionary<string, string> { ["email"] = Email });
        var mail = await InboxItem.Await(bot.Http, item => item.To == Email && item.Subject!.Contains("Kata sandi baru", StringComparison.Ordinal));
        await FormVisitor.Submit(bot.Http, mail.Link, new Dictionary<string, string> { ["password"] = "sandi baru yang panjang 77" });
    }
}
