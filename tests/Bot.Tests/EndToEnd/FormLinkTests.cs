using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Development;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.EndToEnd;

/// <summary>The links to one-time forms as a stranger tries them over real HTTP: too late, forged, used.</summary>
public sealed class FormLinkTests : IAsyncLifetime
{
    private const string Email = "rekaan@example.id";
    private readonly JumpingClock clock = new();
    private RunningBot bot = null!;

    public async ValueTask InitializeAsync() => bot = await RunningBot.Start(adjust: services => services.AddSingleton<TimeProvider>(clock));

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        clock.Dispose();
    }

    [Fact]
    public async Task A_form_past_its_day_takes_nothing_and_the_chat_hands_out_a_fresh_one()
    {
        var chat = await AtPassword();
        var late = LinkUnder(chat);
        clock.Jump(TimeSpan.FromHours(24.1));
        await Gone(late, "password", SamplePerson.Password);
        await chat.Return();

        await chat.Say("halo");
        Assert.NotEqual(late, LinkUnder(chat));
        await Registration.ChoosePassword(bot.Http, chat);
        await chat.Hear("Langkah 2 dari 8");
        await Gone(late, "password", "kata sandi yang lain 99");
    }

    [Fact]
    public async Task A_mailed_link_past_its_two_days_confirms_nothing_and_the_next_one_does()
    {
        var chat = await AtPassword();
        await Registration.ChoosePassword(bot.Http, chat);
        await chat.Hear("Langkah 2 dari 8");
        var late = (await InboxItem.Await(bot.Http, item => item.To == Email)).Link;
        clock.Jump(TimeSpan.FromHours(48.1));
        await Gone(late, "answer", "yes");
        await Gone(late, "answer", "no");
        await chat.Return();
        var known = (await bot.Inbox()).Count;

        await chat.Say("kirim ulang e-mail");
        var fresh = await InboxItem.Await(bot.Http, item => item.To == Email, known);
        Assert.DoesNotContain(chat.Heard, heard => heard.Text.Contains("Langkah 3 dari 8", StringComparison.Ordinal));
        await FormVisitor.Submit(bot.Http, fresh.Link, button: "Ya");
        await chat.Hear("Langkah 3 dari 8");
    }

    [Fact]
    public async Task A_link_with_changed_letters_or_of_another_bot_opens_nothing_and_spoils_nothing()
    {
        var chat = await AtPassword();
        var link = LinkUnder(chat);
        var token = link[(link.LastIndexOf('/') + 1)..];
        var forged = Enumerable.Range(0, token.Length).Where(place => place % 5 == 0 || place > token.Length - 3)
            .Select(place => token[..place] + (token[place] == 'A' ? 'B' : 'A') + token[(place + 1)..])
            .Concat([token[..^1], token + "A", token[4..], "A" + token, token + token]).ToList();
        await using (var other = await RunningBot.Start())
        {
            var theirs = new WebChatUser(other.Http);
            await theirs.Start();
            await theirs.Press("Sudah punya akun");
            forged.Add(LinkUnder(theirs)[(LinkUnder(theirs).LastIndexOf('/') + 1)..]);
        }

        foreach (var one in forged)
            await Gone($"{bot.Address}f/{one}", "password", "kata sandi yang lain 99");

        await Registration.ChoosePassword(bot.Http, chat);
        await chat.Hear("Langkah 2 dari 8");
    }

    [Fact]
    public async Task A_used_log_in_form_shows_no_second_number_and_neither_does_one_of_a_chat_that_went_on()
    {
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Press("Sudah punya akun");
        var login = LinkUnder(chat);
        await Registration.SignIn(bot.Http, chat, "sari.contoh@example.id", SampleApplicant.Password);
        await chat.Hear("Anda sudah masuk");
        await Gone(login, "password", SampleApplicant.Password);

        var left = new WebChatUser(bot.Http);
        await left.Start();
        await left.Press("Sudah punya akun");
        var old = LinkUnder(left);
        await left.Say("kembali");
        await Gone(old, "password", SampleApplicant.Password);
    }

    private async Task<WebChatUser> AtPassword()
    {
        var chat = new WebChatUser(bot.Http);
        await chat.Start();
        await chat.Press("Daftar baru");
        await chat.Press("Setuju");
        await chat.Say("Contoh Rekaan");
        await chat.Say(Email);
        return chat;
    }

    private static string LinkUnder(WebChatUser chat) => chat.Last.Buttons.First(button => button.Url is not null).Url!;

    private async Task Gone(string link, string field, string value)
    {
        using var seen = await bot.Http.GetAsync(new Uri(link));
        Assert.Equal(HttpStatusCode.Gone, seen.StatusCode);
        using var sent = await bot.Http.PostAsync(new Uri(link), new FormUrlEncodedContent([new("email", Email), new(field, value)]));
        Assert.Equal(HttpStatusCode.Gone, sent.StatusCode);
        Assert.Contains("chat", await sent.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }
}
