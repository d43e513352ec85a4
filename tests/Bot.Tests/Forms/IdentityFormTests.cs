using System.Net;
using Prakerja.Bot.Forms;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Tests.Forms;

public sealed class IdentityFormTests
{
    private const string Nik = "3404015905900003";
    private const string Kk = "3404011203110007";

    [Fact]
    public async Task Identity_typed_into_fields_is_read_like_typed_answers()
    {
        await using var host = await FormHost.Start();

        var page = await Send(host, "3404 0159 0590 0003", "3404.0112.0311.0007", "19", "5", "1990");

        Assert.Equal("Data diri diterima", page.Title);
        Assert.Equal(new FormResult.IdentityTyped(Nik, Kk, "19-05-1990"), host.Turns.Last.Result);
    }

    [Fact]
    public async Task Each_field_says_what_was_read_and_keeps_what_was_typed()
    {
        await using var host = await FormHost.Start();

        var page = await Send(host, "34040159059003", "kosong", "31", "2", "1990");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("kurang 2", page.Error("nik"), StringComparison.Ordinal);
        Assert.Contains("“kosong”", page.Error("kk"), StringComparison.Ordinal);
        Assert.Contains("31-02-1990", page.Error("born"), StringComparison.Ordinal);
        Assert.Equal("34040159059003", page.Html.QuerySelector("#nik")!.GetAttribute("value"));
        Assert.Equal("1990", page.Html.QuerySelector("#year")!.GetAttribute("value"));
        Assert.Empty(host.Turns.Taken);
    }

    [Theory]
    [InlineData("", "", "", "birth", "belum terbaca")]
    [InlineData("1", "", "1990", "birth", "belum kami pahami")]
    [InlineData("1", "1", "2021", "birth", "masa depan")]
    [InlineData("1", "1", "90", "birth", "empat angka")]
    public async Task A_birth_date_that_cannot_be_is_said_in_its_terms(string day, string month, string year, string field, string reason)
    {
        await using var host = await FormHost.Start();

        var page = await Send(host, Nik, Kk, day, month, year);

        Assert.Equal("birth", field);
        Assert.Contains(reason, page.Error("born"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_number_in_both_fields_is_noticed()
    {
        await using var host = await FormHost.Start();

        var page = await Send(host, Nik, Nik, "19", "5", "1990");

        Assert.Contains("sama dengan NIK", page.Error("kk"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Digits_bring_up_the_keypad()
    {
        await using var host = await FormHost.Start();

        var page = await host.Get(host.Path(host.Token(FormKind.Identity)));

        Assert.Equal(5, page.Html.QuerySelectorAll("input[inputmode=numeric]").Length);
        Assert.All(page.Html.QuerySelectorAll("input"), input => Assert.NotNull(page.Html.QuerySelector($"label[for={input.Id}]")));
    }

    [Fact]
    public async Task Markup_that_was_typed_comes_back_as_text()
    {
        await using var host = await FormHost.Start();

        var page = await Send(host, "\"><script>alert(1)</script>", Kk, "<b>", "5", "1990");

        Assert.Empty(page.Html.QuerySelectorAll("script, b"));
        Assert.Equal("\"><script>alert(1)</script>", page.Html.QuerySelector("#nik")!.GetAttribute("value"));
    }

    private static Task<Page> Send(FormHost host, string nik, string kk, string day, string month, string year)
        => host.Post(host.Path(host.Token(FormKind.Identity)), ("nik", nik), ("kk", kk), ("day", day), ("month", month), ("year", year));
}
