using System.Net;
using Prakerja.Bot.Sms;
using Prakerja.TestKit.Sms;

namespace Prakerja.Bot.Tests.Sms;

public sealed class SmsReportsTests : IAsyncLifetime
{
    private const string Callback = "https://bot.example.id/sms/status/r1";

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
    private FakeTwilio twilio = null!;

    public async ValueTask InitializeAsync() => twilio = await FakeTwilio.Start();

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await twilio.DisposeAsync();
    }

    [Fact]
    public async Task Reports_that_come_late_or_twice_change_nothing()
    {
        await using var host = await SmsHost.Start(twilio.Settings);

        foreach (var status in new[] { "queued", "sent", "sending", "sent", "delivered", "delivered", "queued", "undelivered" })
            Assert.Equal(HttpStatusCode.NoContent, await Report(host, status));

        Assert.Equal(
            [SmsStatus.Queued, SmsStatus.Sent, SmsStatus.Delivered],
            host.Reports.Select(report => report.Report.Status));
        Assert.All(host.Reports, report => Assert.Equal("r1", report.Id));
    }

    [Fact]
    public async Task Report_that_could_not_be_kept_is_news_when_it_comes_again()
    {
        await using var host = await SmsHost.Start(twilio.Settings);
        host.SinkFails = true;
        Assert.Equal(HttpStatusCode.InternalServerError, await Report(host, "delivered"));
        host.SinkFails = false;

        await Report(host, "delivered");

        Assert.Equal(SmsStatus.Delivered, Assert.Single(host.Reports).Report.Status);
    }

    [Theory]
    [InlineData(30003, nameof(SmsFailure.Unreachable))]
    [InlineData(30004, nameof(SmsFailure.Blocked))]
    [InlineData(30005, nameof(SmsFailure.NumberInvalid))]
    [InlineData(30006, nameof(SmsFailure.NumberInvalid))]
    [InlineData(30007, nameof(SmsFailure.Blocked))]
    [InlineData(30008, nameof(SmsFailure.Unreachable))]
    [InlineData(30450, nameof(SmsFailure.FraudSuspected))]
    [InlineData(21610, nameof(SmsFailure.OptedOut))]
    [InlineData(21612, nameof(SmsFailure.Misconfigured))]
    public async Task Failure_says_what_to_do(int code, string failure)
    {
        await using var host = await SmsHost.Start(twilio.Settings);

        await Report(host, "undelivered", code);

        Assert.Equal(
            new SmsReport(SmsStatus.Undelivered, Enum.Parse<SmsFailure>(failure), code.ToString()), Assert.Single(host.Reports).Report);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("another-token")]
    public async Task Report_without_the_right_signature_is_refused(string? token)
    {
        await using var host = await SmsHost.Start(twilio.Settings);

        using var answer = await http.SendAsync(
            FakeTwilio.Report(Callback, host.Address, "delivered", authToken: token), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(host.Reports);
    }

    [Fact]
    public async Task Signature_for_one_sms_is_none_for_another()
    {
        await using var host = await SmsHost.Start(twilio.Settings);
        using var report = FakeTwilio.Report(Callback, host.Address, "delivered");
        report.RequestUri = new Uri(host.Address, "/sms/status/r2");

        using var answer = await http.SendAsync(report, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Signature_counts_the_query_and_the_path_of_the_public_address()
    {
        await using var host = await SmsHost.Start(twilio.Settings, ("PublicUrl", "https://bot.example.id/"));

        using var answer = await http.SendAsync(
            FakeTwilio.Report(Callback + "?a=1&b=%20", host.Address, "delivered"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    [Fact]
    public async Task Flood_of_bytes_is_refused()
    {
        await using var host = await SmsHost.Start(twilio.Settings);
        using var flood = new FormUrlEncodedContent([KeyValuePair.Create("MessageStatus", new string('a', 100_000))]);

        using var answer = await http.PostAsync(new Uri(host.Address, "/sms/status/r1"), flood, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("id=r1&type=1&answer=", nameof(SmsStatus.Delivered), nameof(SmsFailure.None), null)]
    [InlineData("id=r1&type=2&answer=id:7+stat:UNDELIV+err:027+text:482913+adalah", nameof(SmsStatus.Undelivered), nameof(SmsFailure.Unreachable), "id:7 stat:UNDELIV err:027")]
    [InlineData("id=r1&type=4", nameof(SmsStatus.Sending), nameof(SmsFailure.None), null)]
    [InlineData("id=r1&type=8&answer=ACK%2F", nameof(SmsStatus.Sent), nameof(SmsFailure.None), null)]
    [InlineData("id=r1&type=16&answer=NACK%2F11", nameof(SmsStatus.Failed), nameof(SmsFailure.Blocked), "NACK/11")]
    public async Task Kannel_reports_by_type(string query, string status, string failure, string? code)
    {
        await using var host = await Kannel();

        using var answer = await http.GetAsync(new Uri(host.Address, "/sms/dlr?" + query), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            ("r1", new SmsReport(Enum.Parse<SmsStatus>(status), Enum.Parse<SmsFailure>(failure), code)), Assert.Single(host.Reports));
    }

    [Theory]
    [InlineData("")]
    [InlineData("id=r1")]
    [InlineData("id=r1&type=3")]
    [InlineData("id=r1&type=x")]
    [InlineData("type=1")]
    public async Task Kannel_report_that_makes_no_sense_is_refused(string query)
    {
        await using var host = await Kannel();

        using var answer = await http.GetAsync(new Uri(host.Address, "/sms/dlr?" + query), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(host.Reports);
    }

    [Fact]
    public async Task Only_the_gateway_in_use_has_a_route()
    {
        await using var kannel = await Kannel();
        await using var cloud = await SmsHost.Start(twilio.Settings);

        using var toKannel = await http.SendAsync(FakeTwilio.Report(Callback, kannel.Address, "sent"), TestContext.Current.CancellationToken);
        using var toCloud = await http.GetAsync(new Uri(cloud.Address, "/sms/dlr?id=r1&type=1"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, toKannel.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, toCloud.StatusCode);
    }

    [Fact]
    public void Memory_of_reports_is_bounded()
    {
        var ranks = new ReportRanks();
        var report = new SmsReport(SmsStatus.Sent);
        for (var n = 0; n <= ReportRanks.Capacity; n++)
            ranks.Remember($"r{n}", report);

        Assert.True(ranks.IsNews("r0", report));
        Assert.False(ranks.IsNews("r1", report));
    }

    private async Task<HttpStatusCode> Report(SmsHost host, string status, int? code = null)
    {
        using var answer = await http.SendAsync(FakeTwilio.Report(Callback, host.Address, status, code), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static Task<SmsHost> Kannel() => SmsHost.Start(new Dictionary<string, string?>
    {
        ["Sms:Gateway"] = "Kannel",
        ["Sms:Kannel:Url"] = "http://127.0.0.1:9",
        ["Sms:Kannel:User"] = "u",
        ["Sms:Kannel:Password"] = "p",
        ["Sms:Kannel:From"] = "PRAKERJA",
    });
}
