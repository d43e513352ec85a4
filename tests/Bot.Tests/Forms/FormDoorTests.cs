using System.Net;
using System.Text;
using Prakerja.Bot.Forms;
using Prakerja.Bot.Security;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Tests.Forms;

/// <summary>What a stranger can send to /f.</summary>
public sealed class FormDoorTests
{
    public static TheoryData<string> Kinds => [FormKind.Password, FormKind.Login, FormKind.Forgot, FormKind.Reset, FormKind.ConfirmEmail, FormKind.Identity, FormKind.EndSession];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_forged_and_an_expired_link_show_the_same_page(string kind)
    {
        await using var host = await FormHost.Start();
        var expired = host.Path(host.Token(kind) with { ExpiresAt = host.Clock.GetUtcNow() });
        var sealedElsewhere = new FormTokens(new KeyRing(new Dictionary<int, byte[]> { [1] = KeySet.NewKey() }, 1)).Seal(host.Token(kind));
        string[] paths = [expired, $"/f/{sealedElsewhere}", Bent(host.Path(host.Token(kind))), "/f/x", "/f/" + new string('A', 3000), "/f/%F0%9F%98%80"];

        var pages = new List<Page>();
        foreach (var path in paths)
            pages.AddRange([await host.Get(path), await host.Post(path, ("password", "apa saja kata"))]);

        Assert.All(pages, page => Assert.True(page.IsEnd));
        Assert.Single(pages.Select(page => page.Source).Distinct());
        Assert.NotNull(pages[0].Html.QuerySelector("a.back[href='https://daftar.example.id/']"));
        Assert.Empty(host.Turns.Taken);
    }

    [Fact]
    public async Task A_link_of_a_person_who_is_gone_or_of_an_unknown_kind_is_over()
    {
        await using var host = await FormHost.Start();

        Assert.True((await host.Get(host.Path(host.Token(FormKind.Password, person: "nobody")))).IsEnd);
        Assert.True((await host.Get(host.Path(host.Token("another-kind")))).IsEnd);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_page_is_small_locked_down_and_never_stored(string kind)
    {
        await using var host = await FormHost.Start();
        host.Persons.Add(People.Sari());
        var data = kind switch { FormKind.Reset => "3", FormKind.EndSession => "chat:percakapan-2", _ => "x@example.id" };
        var person = kind is FormKind.Reset or FormKind.EndSession ? People.SariId : People.VisitorId;

        var page = await host.Get(host.Path(host.Token(kind, data, person)));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(page.Source.Length < 10_000);
        Assert.DoesNotContain("<script", page.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page.Source, StringComparison.Ordinal);
        string Header(string name) => string.Join(',', page.Response.Headers.GetValues(name));
        Assert.Equal("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'", Header("Content-Security-Policy"));
        Assert.Equal(("no-referrer", "no-store", "nosniff"), (Header("Referrer-Policy"), Header("Cache-Control"), Header("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://jahat.example", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [InlineData("Origin", "null", HttpStatusCode.OK)]
    [InlineData("Origin", "https://daftar.example.id", HttpStatusCode.OK)]
    public async Task Another_site_cannot_send_a_form(string header, string value, HttpStatusCode status)
    {
        await using var host = await FormHost.Start();
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Path(host.Token(FormKind.ConfirmEmail, "budi@example.id")))
        {
            Content = new FormUrlEncodedContent([new("answer", "yes")]),
        };
        request.Headers.Add(header, value);

        var page = await Page.Of(await host.Client.SendAsync(request));

        Assert.Equal(status, page.Status);
        Assert.Equal(status == HttpStatusCode.OK ? 1 : 0, host.Turns.Taken.Count);
    }

    [Theory]
    [InlineData("application/json", "{}", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", "--x--", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", "answer=yes", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", "a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9&j=1&k=2&l=3&m=4&n=5&o=6&p=7&q=8", HttpStatusCode.BadRequest)]
    [InlineData("application/x-www-form-urlencoded", "", HttpStatusCode.UnprocessableEntity)]
    [InlineData("application/x-www-form-urlencoded", "%%%=&=&&&answer=%ED%A0%80%00%", HttpStatusCode.UnprocessableEntity)]
    public async Task Odd_bodies_get_a_page_and_leave_the_link_working(string type, string body, HttpStatusCode status)
    {
        await using var host = await FormHost.Start();
        var path = host.Path(host.Token(FormKind.ConfirmEmail, "budi@example.id"));
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var page = await Page.Of(await host.Client.PostAsync(path, content));

        Assert.Equal(status, page.Status);
        Assert.NotEmpty(page.Title);
        Assert.Equal(HttpStatusCode.OK, (await host.Post(path, ("answer", "yes"))).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_megabyte_is_too_large(bool chunked)
    {
        await using var host = await FormHost.Start();
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Path(host.Token(FormKind.Password)))
        {
            Content = new StringContent("password=" + new string('a', 1 << 20), Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        request.Headers.TransferEncodingChunked = chunked;

        var page = await Page.Of(await host.Client.SendAsync(request));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Contains("terlalu besar", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_fails_is_answered_with_a_page_that_can_be_sent_again()
    {
        await using var host = await FormHost.Start();
        var path = host.Path(host.Token(FormKind.Password));
        host.Turns.Failure = new IOException("disk");

        var page = await host.Post(path, ("password", "kopi hujan sepeda"));
        host.Turns.Failure = null;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.NotNull(page.Response.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await host.Post(path, ("password", "kopi hujan sepeda"))).Status);
    }

    [Fact]
    public async Task Too_many_visits_from_one_address_have_to_wait()
    {
        await using var host = await FormHost.Start(("Forms:PerAddressAndMinute", "2"));
        var path = host.Path(host.Token(FormKind.Forgot));
        await host.Get(path);
        await host.Get(path);

        var page = await host.Get(path);

        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.Equal(TimeSpan.FromMinutes(1), page.Response.Headers.RetryAfter!.Delta);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await host.Get(path)).Status);
    }

    [Fact]
    public async Task Logs_hold_neither_token_nor_password_nor_address()
    {
        await using var host = await FormHost.Start();
        host.Persons.Add(People.Sari());
        var path = host.Path(host.Token(FormKind.Login));
        await host.Get(path);
        await host.Post(path, ("email", People.SariEmail), ("password", "salah sekali"));
        await host.Post(path, ("email", People.SariEmail), ("password", People.SariPassword));
        host.Turns.Failure = new IOException("budi@example.id is not on disk", new InvalidOperationException("kuda laut"));
        await host.Post(host.Path(host.Token(FormKind.ConfirmEmail, "budi@example.id")), ("answer", "yes"));
        await host.Client.GetAsync(path + "/lebih");

        foreach (var trace in (string[])["A form could not be answered", "IOException", "InvalidOperationException", "FormTurns.Run"])
            Assert.Contains(trace, host.Logs.All, StringComparison.Ordinal);
        foreach (var secret in (string[])["/f/", path[3..30], "salah", "kuda laut", "sari@", "budi@"])
            Assert.DoesNotContain(secret, host.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_speaks_English_reads_English()
    {
        await using var host = await FormHost.Start();
        var visitor = People.Visitor();
        host.Persons.Add(visitor with { Conversation = visitor.Conversation with { Language = Language.English } });

        var page = await host.Get(host.Path(host.Token(FormKind.Password) with { Language = null }));

        Assert.Equal(("Choose a password", "en"), (page.Title, page.Html.DocumentElement.GetAttribute("lang")));
    }

    [Theory]
    [InlineData("en-US,en;q=0.9", "This link no longer works")]
    [InlineData("en-US,en;q=0.9,id;q=0.8", "Tautan ini sudah tidak berlaku")]
    public async Task The_end_page_guesses_the_language_from_the_browser(string accepted, string title)
    {
        await using var host = await FormHost.Start();
        host.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(accepted);

        Assert.Equal(title, (await host.Get("/f/x")).Title);
    }

    private static string Bent(string path) => path[..^2] + (path[^2] == 'A' ? 'B' : 'A') + path[^1];
}
