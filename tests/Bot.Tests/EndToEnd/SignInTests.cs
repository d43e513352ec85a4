using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Development;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

public sealed class SignInTests : IAsyncLifetime
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
    public async Task Day_29_goes_on_and_day_31_asks_for_the_password_and_then_the_same_question()
    {
        var person = SamplePerson.At(14);
        var chat = await Registration.ToIdentity(bot.Http, person);
        clock.Jump(TimeSpan.FromDays(29));
        Assert.Equal(HttpStatusCode.OK, await chat.Return());
        Assert.Contains("KK", (await chat.Say(person.Nik)).Text, StringComparison.Ordinal);
        clock.Jump(TimeSpan.FromDays(2));
        Assert.Equal(HttpStatusCode.OK, await chat.Return());
        var refused = await chat.Say(person.FamilyCard);
        Assert.Contains("30 hari", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Name, refused.Text, StringComparison.Ordinal);
        await chat.Press("Sudah punya akun");
        await Registration.SignIn(bot.Http, chat, person.Email, SamplePerson.Password);
        Assert.Contains("Anda sudah masuk", chat.Last.Text, StringComparison.Ordinal);
        Assert.Contains("nomor Kartu Keluarga", chat.Last.Text, StringComparison.Ordinal);
        await chat.Say(person.FamilyCard);
        await chat.Say(person.BirthDate);
        await chat.Hear("Langkah 4 dari 8");
    }

    [Fact]
    public async Task A_new_sign_in_is_mailed_and_the_link_in_the_mail_ends_it()
    {
        var mine = await Registration.LogIn(bot.Http, Email, SampleApplicant.Password);
        await mine.Hear("Anda sudah masuk");
        await InboxItem.Await(bot.Http, item => item.To == Email && item.Link.Length > 0);
        var known = (await bot.Inbox()).Count;
        var stranger = await Registration.LogIn(bot.Http, Email, SampleApplicant.Password);
        await stranger.Hear("Anda sudah masuk");
        var mail = await InboxItem.Await(bot.Http, item => item.To == Email && item.Link.Length > 0, known);
        await FormVisitor.Submit(bot.Http, mail.Link);
        Assert.DoesNotContain("Gelombang 6", (await stranger.Say("menu")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sari", stranger.Last.Text, StringComparison.Ordinal);
        await mine.Say("menu");
        Assert.Contains("Gelombang 6", mine.Last.Text, StringComparison.Ordinal);
        await bot.Http.GetAsync(new Uri(mail.Link));
        Assert.Equal(HttpStatusCode.Gone, (await bot.Http.GetAsync(new Uri(mail.Link))).StatusCode);
    }

    [Fact]
    public async Task A_fourth_and_a_fifth_sign_in_within_the_hour_are_mailed_too_each_with_its_own_link()
    {
        for (var number = 0; number < 5; number++)
            await (await Registration.LogIn(bot.Http, Email, SampleApplicant.Password)).Hear("Anda sudah masuk");
        await InboxItem.Await(bot.Http, item => item.To == Email && item.Link.Length > 0, 4);
        var mails = (await bot.Inbox()).Where(item => item.To == Email && item.Link.Length > 0).ToList();
        Assert.Equal(5, mails.Count);
        Assert.Equal(5, mails.Select(mail => mail.Link).Distinct().Count());
    }

    [Fact]
    public async Task A_reset_signs_out_every_chat_and_ends_sign_ins_that_wait_for_their_number()
    {
        var stranger = await Registration.LogIn(bot.Http, Email, SampleApplicant.Password);
        await stranger.Hear("Anda sudah masuk");
        var waiting = new WebChatUser(bot.Http);
        await waiting.Start();
        await waiting.Press("Sudah punya akun");
        var login = waiting.Last.Buttons.First(button => button.Url is not null).Url!;
        var page = await FormVisitor.Submit(bot.Http, login, new Dictionary<string, string> { ["email"] = Email, ["password"] = SampleApplicant.Password });
        await waiting.Hear("Tiga angka apa");
        var number = System.Text.RegularExpressions.Regex.Match(page.Body!.TextContent, @"\b\d{3}\b").Value;

        var owner = new WebChatUser(bot.Http);
        await owner.Start();
        await owner.Press("Sudah punya akun");
        await Reset(owner, "sandi baru yang panjang 77");

        Assert.DoesNotContain("Gelombang 6", (await stranger.Say("menu")).Text, StringComparison.Ordinal);
        Assert.Contains("baru saja diganti", (await waiting.Say(number)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gelombang 6", waiting.Last.Text, StringComparison.Ordinal);
        await Registration.SignIn(bot.Http, owner, Email, "sandi baru yang panjang 77");
        await owner.Hear("Gelombang 6");
    }

    [Fact]
    public async Task Wrong_passwords_meet_a_growing_wait_and_forgotten_password_works_all_the_same()
    {
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Press("Sudah punya akun");
        var login = chat.Last.Buttons.First(button => button.Url is not null).Url!;
        var waits = new List<TimeSpan>();
        for (var attempt = 0; attempt < 6; attempt++)
        {
            using var answer = await Try(login, "salah sekali");
            if (answer.StatusCode != HttpStatusCode.TooManyRequests)
                continue;
            waits.Add(answer.Headers.RetryAfter!.Delta!.Value);
            clock.Jump(waits[^1] + TimeSpan.FromSeconds(1));
        }

        Assert.Equal(2, waits.Count(wait => wait > TimeSpan.Zero), 1.0);
        Assert.True(waits[^1] > waits[0]);
        for (var attempt = 0; attempt < 3; attempt++)
            (await Try(login, "salah sekali")).Dispose();
        using var locked = await Try(login, SampleApplicant.Password);
        Assert.Equal(HttpStatusCode.TooManyRequests, locked.StatusCode);
        await Reset(chat, "sandi baru yang panjang 77");
        clock.Jump(TimeSpan.FromMinutes(16));
        await Registration.SignIn(bot.Http, chat, Email, "sandi baru yang panjang 77");
        await chat.Hear("Gelombang 6");
    }

    [Fact]
    public async Task The_sixth_chat_signs_out_the_one_signed_in_longest_ago()
    {
        var chats = new List<WebChatUser>();
        for (var number = 0; number < 6; number++)
        {
            chats.Add(await Registration.LogIn(bot.Http, Email, SampleApplicant.Password));
            await chats[^1].Hear("Anda sudah masuk");
        }

        Assert.DoesNotContain("Gelombang 6", (await chats[0].Say("menu")).Text, StringComparison.Ordinal);
        Assert.Contains("Gelombang 6", (await chats[1].Say("menu")).Text, StringComparison.Ordinal);
        Assert.Contains("Gelombang 6", (await chats[5].Say("menu")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_logs_in_amid_a_registration_is_told_that_its_answers_are_not_used()
    {
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        await chat.Say("Orang Lain");
        await chat.Press("Sudah punya akun");
        await Registration.SignIn(bot.Http, chat, Email, SampleApplicant.Password);
        Assert.Contains("sebelum masuk tidak dipakai", chat.Last.Text, StringComparison.Ordinal);
        Assert.Contains("Gelombang 6", chat.Last.Text, StringComparison.Ordinal);
        await chat.Say("keluar");
        Assert.DoesNotContain("Sari", chat.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Orang Lain", (await chat.Say("ubah")).Text, StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> Try(string login, string password) =>
        bot.Http.PostAsync(new Uri(login), new FormUrlEncodedContent([new("email", Email), new("password", password)]));

    private async Task Reset(WebChatUser chat, string password)
    {
        var login = chat.Last.Buttons.First(button => button.Url is not null).Url!;
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await bot.Http.GetStringAsync(new Uri(login)));
        var forgot = page.QuerySelectorAll("a").First(link => link.TextContent.Contains("Lupa", StringComparison.Ordinal)).GetAttribute("href")!;
        await FormVisitor.Submit(bot.Http, new Uri(new Uri(login), forgot).ToString(), new Dictionary<string, string> { ["email"] = Email });
        var mail = await InboxItem.Await(bot.Http, item => item.To == Email && item.Subject!.Contains("Kata sandi baru", StringComparison.Ordinal));
        await FormVisitor.Submit(bot.Http, mail.Link, new Dictionary<string, string> { ["password"] = password });
    }
}
