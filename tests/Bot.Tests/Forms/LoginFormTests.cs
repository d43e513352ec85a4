using System.Net;
using Prakerja.Bot.Accounts;
using Prakerja.Bot.Forms;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.Forms;

public sealed class LoginFormTests
{
    [Fact]
    public async Task The_right_password_shows_a_number_and_the_chat_it_signs_in()
    {
        await using var host = await StartWithSari();

        var page = await Try(host, People.SariPassword);

        var number = page.Html.QuerySelector(".number")!.TextContent;
        Assert.Matches("^[1-9][0-9]{2}$", number);
        Assert.Contains("Chrome, Android", page.Text, StringComparison.Ordinal);
        Assert.Equal(People.VisitorId, Assert.Single(host.Turns.Taken).PersonId);
        Assert.Equal(new FormResult.LoginVerified(People.SariId, 3, number), host.Turns.Last.Result);
    }

    [Fact]
    public async Task A_password_hashed_at_an_old_cost_is_hashed_anew_when_it_is_right()
    {
        await using var host = await FormHost.Start();
        var sari = People.Sari();
        var old = new PasswordHasher(new PasswordCost(32, 1)).Hash(People.SariPassword);
        host.Persons.Add(sari with { Applicant = sari.Applicant with { Account = sari.Applicant.Account with { PasswordHash = old } } });

        await Try(host, "bukan sandinya");
        Assert.Empty(host.Turns.Taken);
        await Try(host, People.SariPassword);

        var verified = Assert.IsType<FormResult.LoginVerified>(host.Turns.Last.Result);
        Assert.Equal(3, verified.PasswordVersion);
        Assert.Equal(PasswordCheck.Right, new PasswordHasher(People.Cost).Check(People.SariPassword, verified.NewHash));
    }

    [Fact]
    public async Task The_form_names_the_chat_before_a_password_is_typed()
    {
        await using var host = await StartWithSari();

        var page = await host.Get(host.Path(host.Token(FormKind.Login)));

        Assert.Contains("Chrome, Android", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector("input[autocomplete=current-password]"));
    }

    [Fact]
    public async Task A_stranger_and_a_wrong_password_get_the_same_answer_after_the_same_work()
    {
        await using var known = await StartWithSari();
        await using var unknown = await FormHost.Start();

        var wrong = await Try(known, "bukan sandinya");
        var stranger = await Try(unknown, "bukan sandinya");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal((wrong.Status, wrong.Text), (stranger.Status, stranger.Text));
        Assert.Equal((1L, 1L), (known.Passwords.Computed, unknown.Passwords.Computed));
        Assert.Equal((1, 1), (known.Store.Commits, unknown.Store.Commits));
        Assert.Empty(known.Turns.Taken);
    }

    [Fact]
    public async Task An_address_that_was_never_confirmed_logs_nobody_in()
    {
        await using var host = await FormHost.Start();
        var sari = People.Sari();
        host.Persons.Add(sari with { Applicant = sari.Applicant with { Account = sari.Applicant.Account with { EmailConfirmedAt = null } } });

        var page = await Try(host, People.SariPassword);

        Assert.Contains("tidak cocok", page.Text, StringComparison.Ordinal);
        Assert.Equal(1, host.Passwords.Computed);
    }

    [Fact]
    public async Task Wrong_passwords_meet_a_growing_wait()
    {
        await using var host = await StartWithSari();
        for (var slip = 0; slip < 3; slip++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Try(host, $"salah ke-{slip}")).Status);

        Assert.Equal(TimeSpan.FromSeconds(5), (await Refused(host)).Response.Headers.RetryAfter!.Delta);
        host.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Try(host, "masih salah")).Status);
        var page = await Refused(host);
        Assert.Equal(TimeSpan.FromSeconds(10), page.Response.Headers.RetryAfter!.Delta);
        Assert.Contains("tunggu 10 detik", page.Text, StringComparison.Ordinal);

        host.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.NotNull((await Try(host, People.SariPassword)).Html.QuerySelector(".number"));
    }

    [Fact]
    public async Task Twenty_passwords_at_once_are_twenty_tries()
    {
        await using var host = await StartWithSari();

        var pages = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Try(host, $"tebakan {number}")));

        Assert.Equal(3, host.Passwords.Computed);
        Assert.Equal(17, pages.Count(page => page.Status == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task A_right_password_clears_the_count()
    {
        await using var host = await StartWithSari();
        await Try(host, "salah satu");
        await Try(host, "salah dua");
        await Try(host, People.SariPassword);

        for (var slip = 0; slip < 3; slip++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Try(host, $"lagi salah {slip}")).Status);
    }

    [Fact]
    public async Task Wrong_passwords_for_one_account_do_not_keep_out_another()
    {
        await using var host = await StartWithSari();
        for (var slip = 0; slip < 3; slip++)
            await Try(host, $"salah {slip}", "lain@example.id");

        Assert.NotNull((await Try(host, People.SariPassword)).Html.QuerySelector(".number"));
    }

    [Fact]
    public async Task The_count_of_tries_tells_nobody_whose_it_is()
    {
        await using var host = await StartWithSari();

        await Try(host, "salah satu");

        var limit = Assert.Single(host.Store.Limits);
        Assert.Matches("^limit:login:[0-9a-f]{32}$", limit.Key);
        Assert.DoesNotContain("Count", System.Text.Encoding.UTF8.GetString(limit.Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "sandi apa saja", "email")]
    [InlineData("sari", "sandi apa saja", "email")]
    [InlineData("sari@example.id", "", "password")]
    public async Task What_is_missing_is_said_at_its_field(string email, string password, string field)
    {
        await using var host = await StartWithSari();

        var page = await Try(host, password, email);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.Error(field));
        Assert.Equal(0, host.Passwords.Computed);
    }

    [Fact]
    public async Task A_used_log_in_form_shows_no_number()
    {
        await using var host = await StartWithSari();
        await Try(host, People.SariPassword);
        host.Clock.Advance(DoubleTaps.Kept);

        Assert.True((await Try(host, People.SariPassword)).IsEnd);
    }

    private static async Task<FormHost> StartWithSari()
    {
        var host = await FormHost.Start();
        host.Persons.Add(People.Sari());
        return host;
    }

    private static async Task<Page> Refused(FormHost host)
    {
        var before = host.Passwords.Computed;
        var page = await Try(host, People.SariPassword);
        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.Equal(before, host.Passwords.Computed);
        return page;
    }

    private static Task<Page> Try(FormHost host, string password, string email = People.SariEmail)
        => host.Post(host.Path(host.Token(FormKind.Login) with { ExpiresAt = new DateTimeOffset(2020, 10, 1, 0, 0, 0, TimeSpan.Zero) }), ("email", email), ("password", password));
}
