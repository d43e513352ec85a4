using System.Net;
using System.Text.RegularExpressions;
using Prakerja.Bot.Forms;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.Forms;

public sealed partial class RecoveryTests
{
    private const string New = "payung biru di teras";

    [Fact]
    public async Task A_forgotten_password_is_replaced_by_a_mailed_link()
    {
        await using var host = await StartWithSari();
        var login = await host.Get(host.Path(host.Token(FormKind.Login)));
        var forgot = login.Html.QuerySelector("main > p > a")!.GetAttribute("href")!;

        Assert.Equal("Cek e-mail Anda", (await host.Post(forgot, ("email", "Sari@Example.id"))).Title);
        var mail = Assert.Single(host.Store.Mails);
        Assert.Equal("Sari@example.id", mail.To);
        var reset = ResetPath(mail.Body);
        Assert.Contains("semua chat", (await host.Get(reset)).Text, StringComparison.Ordinal);
        var page = await host.Post(reset, ("password", New));

        Assert.Equal("Kata sandi tersimpan", page.Title);
        var taken = Assert.Single(host.Turns.Taken);
        Assert.Equal((People.SariId, null), (taken.PersonId, taken.Chat));
        Assert.Equal(3, Assert.IsType<FormResult.PasswordReset>(host.Turns.Last.Result).PasswordVersion);
    }

    [Fact]
    public async Task Who_has_no_account_gets_the_same_answer_after_the_same_work_and_no_mail()
    {
        await using var known = await StartWithSari();
        await using var unknown = await FormHost.Start();

        var right = await Ask(known);
        var stranger = await Ask(unknown);

        Assert.Equal((right.Status, right.Text), (stranger.Status, stranger.Text));
        Assert.Equal((1, 1), (known.Store.Commits, unknown.Store.Commits));
        Assert.Single(known.Store.Mails);
        Assert.Empty(unknown.Store.Mails);
    }

    [Fact]
    public async Task An_address_gets_three_mails_an_hour_and_the_answer_stays_the_same()
    {
        await using var host = await StartWithSari();
        var first = await Ask(host);

        for (var more = 0; more < 4; more++)
            Assert.Equal(first.Text, (await Ask(host)).Text);

        Assert.Equal(3, host.Store.Mails.Count);
        host.Clock.Advance(TimeSpan.FromHours(1));
        await Ask(host);
        Assert.Equal(4, host.Store.Mails.Count);
    }

    [Fact]
    public async Task A_link_of_an_older_password_is_over()
    {
        await using var host = await StartWithSari();
        await Ask(host);
        var reset = ResetPath(host.Store.Mails[0].Body);
        var sari = People.Sari();
        host.Persons.Add(sari with { Applicant = sari.Applicant with { Account = sari.Applicant.Account with { PasswordVersion = 4 } } });

        Assert.True((await host.Get(reset)).IsEnd);
        Assert.True((await host.Post(reset, ("password", New))).IsEnd);
        Assert.Empty(host.Turns.Taken);
    }

    [Fact]
    public async Task A_mailed_link_works_for_an_hour()
    {
        await using var host = await StartWithSari();
        await Ask(host);
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.True((await host.Get(ResetPath(host.Store.Mails[0].Body))).IsEnd);
    }

    [Fact]
    public async Task A_mistyped_address_is_said_at_its_field()
    {
        await using var host = await FormHost.Start();

        var page = await Ask(host, "sari.example.id");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("tanda @", page.Error("email"), StringComparison.Ordinal);
    }

    private static async Task<FormHost> StartWithSari()
    {
        var host = await FormHost.Start();
        host.Persons.Add(People.Sari());
        return host;
    }

    private static Task<Page> Ask(FormHost host, string email = People.SariEmail)
        => host.Post(host.Path(host.Token(FormKind.Forgot)), ("email", email));

    private static string ResetPath(string body) => new Uri(Address().Match(body).Value).AbsolutePath;

    [GeneratedRegex(@"https://daftar\.example\.id/f/\S+")]
    private static partial Regex Address();
}
