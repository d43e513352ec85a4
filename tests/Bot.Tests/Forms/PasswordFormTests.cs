using System.Net;
using Prakerja.Bot.Accounts;
using Prakerja.Bot.Forms;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.Forms;

public sealed class PasswordFormTests
{
    private const string Good = "kopi hujan sepeda";

    [Fact]
    public async Task A_chosen_password_reaches_the_conversation_only_as_a_hash()
    {
        await using var host = await FormHost.Start();

        var page = await host.Post(host.Path(host.Token(FormKind.Password)), ("password", Good));

        Assert.Equal("Kata sandi tersimpan", page.Title);
        Assert.Equal("https://daftar.example.id/", page.Html.QuerySelector("a.back")!.GetAttribute("href"));
        var taken = Assert.Single(host.Turns.Taken);
        Assert.Equal((People.VisitorId, People.Chat), (taken.PersonId, taken.Chat));
        Assert.Equal((People.Step, People.Revision), (host.Turns.Last.Step, host.Turns.Last.Revision));
        var hash = Assert.IsType<FormResult.PasswordChosen>(host.Turns.Last.Result).Hash;
        Assert.Equal(PasswordCheck.Right, new PasswordHasher(People.Cost).Check(Good, hash));
    }

    [Fact]
    public async Task Looking_at_the_form_consumes_nothing()
    {
        await using var host = await FormHost.Start();
        var path = host.Path(host.Token(FormKind.Password));

        for (var visit = 0; visit < 3; visit++)
            Assert.Equal("Pilih kata sandi", (await host.Get(path)).Title);

        Assert.Empty(host.Turns.Taken);
        Assert.Equal(0, host.Store.Commits);
        Assert.Equal("Kata sandi tersimpan", (await host.Post(path, ("password", Good))).Title);
    }

    [Theory]
    [InlineData("", "masih kosong")]
    [InlineData("pendek", "kurang 2")]
    [InlineData("password123", "paling sering dipakai")]
    [InlineData("rumahbudi77", "nama e-mail")]
    public async Task A_weak_password_is_sent_back_with_its_reason_and_the_form_still_works(string password, string reason)
    {
        await using var host = await FormHost.Start();
        var path = host.Path(host.Token(FormKind.Password));

        var page = await host.Post(path, ("password", password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(reason, page.Error("password"), StringComparison.Ordinal);
        Assert.False(page.Html.QuerySelector("#password")!.HasAttribute("value"));
        Assert.Empty(host.Turns.Taken);
        Assert.Equal(HttpStatusCode.OK, (await host.Post(path, ("password", Good))).Status);
    }

    [Fact]
    public async Task A_weak_password_is_never_hashed()
    {
        await using var host = await FormHost.Start();

        await host.Post(host.Path(host.Token(FormKind.Password)), ("password", "pendek"));

        Assert.Equal(0, host.Passwords.Computed);
    }

    [Fact]
    public async Task The_password_manager_learns_the_address_and_that_the_password_is_new()
    {
        await using var host = await FormHost.Start();

        var page = await host.Get(host.Path(host.Token(FormKind.Password)));

        Assert.Equal("budi@example.id", page.Html.QuerySelector("input[autocomplete=username]")!.GetAttribute("value"));
        Assert.Equal("password", page.Html.QuerySelector("input[autocomplete=new-password]")!.GetAttribute("name"));
    }

    [Fact]
    public async Task In_two_tabs_the_second_gets_the_end_page()
    {
        await using var host = await FormHost.Start();
        var path = host.Path(host.Token(FormKind.Password));

        var first = await host.Post(path, ("password", Good));
        var second = await host.Post(path, ("password", "lain lagi kata"));

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.True(second.IsEnd);
        Assert.Single(host.Turns.Taken);
    }

    [Fact]
    public async Task A_second_tap_on_the_button_sees_the_answer_of_the_first()
    {
        await using var host = await FormHost.Start();
        var path = host.Path(host.Token(FormKind.Password));

        var pages = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => host.Post(path, ("password", Good))));

        Assert.All(pages, page => Assert.Equal("Kata sandi tersimpan", page.Title));
        Assert.Single(host.Turns.Taken);
        host.Clock.Advance(DoubleTaps.Kept);
        Assert.True((await host.Post(path, ("password", Good))).IsEnd);
    }

    [Fact]
    public async Task A_form_whose_question_was_left_is_over()
    {
        await using var host = await FormHost.Start();
        var path = host.Path(host.Token(FormKind.Password));
        var visitor = People.Visitor();
        host.Persons.Add(visitor with { Conversation = visitor.Conversation with { Revision = People.Revision + 1 } });

        Assert.True((await host.Get(path)).IsEnd);
        Assert.True((await host.Post(path, ("password", Good))).IsEnd);
        Assert.Equal(0, host.Passwords.Computed);
    }
}
