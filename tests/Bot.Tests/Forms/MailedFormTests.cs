using System.Net;
using Prakerja.Bot.Forms;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.Forms;

public sealed class MailedFormTests
{
    [Fact]
    public async Task A_mail_scanner_that_opens_the_link_confirms_nothing()
    {
        await using var host = await FormHost.Start();
        var path = host.Path(host.Token(FormKind.ConfirmEmail, "budi@example.id"));

        var page = await host.Get(path);

        Assert.Contains("budi@example.id", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Ya, ini e-mail saya", "Bukan saya"], page.Html.QuerySelectorAll("button").Select(button => button.TextContent));
        Assert.Empty(host.Turns.Taken);
    }

    [Fact]
    public async Task The_owner_confirms_with_a_button()
    {
        await using var host = await FormHost.Start();

        var page = await host.Post(host.Path(host.Token(FormKind.ConfirmEmail, "budi@example.id")), ("answer", "yes"));

        Assert.Equal("Terima kasih, konfirmasi diterima", page.Title);
        Assert.Equal(new FormResult.EmailConfirmed("budi@example.id"), host.Turns.Last.Result);
    }

    [Fact]
    public async Task Who_is_not_the_applicant_says_so_and_is_not_led_to_the_chat()
    {
        await using var host = await FormHost.Start();

        var page = await host.Post(host.Path(host.Token(FormKind.ConfirmEmail, "budi@example.id")), ("answer", "no"));

        Assert.Equal(new FormResult.EmailDisowned("budi@example.id"), host.Turns.Last.Result);
        Assert.Null(page.Html.QuerySelector("a"));
    }

    [Fact]
    public async Task A_post_without_an_answer_asks_again()
    {
        await using var host = await FormHost.Start();

        var page = await host.Post(host.Path(host.Token(FormKind.ConfirmEmail, "budi@example.id")));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Konfirmasi e-mail"), (page.Status, page.Title));
        Assert.Empty(host.Turns.Taken);
    }

    [Fact]
    public async Task A_confirmed_address_is_not_asked_about_again()
    {
        await using var host = await FormHost.Start();
        host.Persons.Add(People.Sari());

        Assert.True((await host.Get(host.Path(host.Token(FormKind.ConfirmEmail, People.SariEmail, People.SariId)))).IsEnd);
    }

    [Fact]
    public async Task The_owner_of_an_account_ends_a_sign_in_that_was_not_his()
    {
        await using var host = await FormHost.Start();
        host.Persons.Add(People.Sari());
        var path = host.Path(host.Token(FormKind.EndSession, "chat:percakapan-2", People.SariId));

        Assert.Contains("Firefox, Windows", (await host.Get(path)).Text, StringComparison.Ordinal);
        var page = await host.Post(path);

        Assert.Equal(new FormResult.SessionEnded("chat:percakapan-2"), host.Turns.Last.Result);
        var forgot = page.Html.QuerySelector("main a")!.GetAttribute("href")!;
        Assert.Equal("Lupa kata sandi", (await host.Get(forgot)).Title);
    }

    [Fact]
    public async Task A_chat_that_is_signed_out_already_cannot_be_ended()
    {
        await using var host = await FormHost.Start();
        host.Persons.Add(People.Sari() with { Chats = [] });

        Assert.True((await host.Get(host.Path(host.Token(FormKind.EndSession, "chat:percakapan-2", People.SariId)))).IsEnd);
    }
}
