using Prakerja.Bot.Outbox;
using Prakerja.TestKit.Sms;

namespace Prakerja.Bot.Tests.Sms;

/// <summary>An SMS cannot be called back: it is tried again only where it certainly did not go out. Both gateways, on a line that misbehaves.</summary>
public sealed class UncertainGatewayTests
{
    private static readonly OutgoingSms Passcode = new("+6281298765432", "482913 adalah kode Anda.", "r1", TimeSpan.FromMinutes(5));

    public static TheoryData<string> Gateways => ["Kannel", "Twilio"];

    [Theory]
    [MemberData(nameof(Gateways))]
    public async Task Sms_waits_where_nobody_listens(string gateway)
    {
        await using var line = new BadLine(answer: null);
        line.Stop();
        await using var host = await Host(gateway, line.Port);

        Assert.Equal(new SendOutcome.TryLater("gateway-unreachable"), await host.Send(Passcode));
    }

    [Theory]
    [MemberData(nameof(Gateways))]
    public async Task Gateway_that_breaks_off_after_the_request_is_not_asked_again(string gateway)
    {
        await using var line = new BadLine(answer: "");
        await using var host = await Host(gateway, line.Port);

        Assert.Equal(new SendOutcome.GaveUp("outcome-unknown"), await host.Send(Passcode));
        Assert.Equal(1, line.Requests);
    }

    [Theory]
    [MemberData(nameof(Gateways))]
    public async Task Gateway_that_broke_off_after_an_earlier_sms_is_asked_once_for_the_next(string gateway)
    {
        await using var line = new BadLine(answer: "HTTP/1.1 202 Accepted\r\nContent-Length: 24\r\n\r\n0: Accepted for delivery", answersPerConnection: 1);
        await using var host = await Host(gateway, line.Port);

        Assert.IsType<SendOutcome.Delivered>(await host.Send(Passcode));
        Assert.IsType<SendOutcome.Delivered>(await host.Send(Passcode));
        Assert.Equal(2, line.Requests);
    }

    [Theory]
    [MemberData(nameof(Gateways))]
    public async Task Gateway_that_stays_silent_is_not_asked_again(string gateway)
    {
        await using var line = new BadLine(answer: null);
        await using var host = await Host(gateway, line.Port, ("Sms:Timeout", "00:00:00.5"));

        Assert.Equal(new SendOutcome.GaveUp("outcome-unknown"), await host.Send(Passcode));
        Assert.Equal(1, line.Requests);
    }

    [Theory]
    [MemberData(nameof(Gateways))]
    public async Task Stopping_the_bot_under_way_leaves_an_outcome(string gateway)
    {
        await using var line = new BadLine(answer: null);
        await using var host = await Host(gateway, line.Port);
        using var stop = new CancellationTokenSource();

        var sending = host.Send(Passcode, stop.Token);
        await line.FirstRequest;
        await stop.CancelAsync();

        Assert.Equal(new SendOutcome.GaveUp("outcome-unknown"), await sending);
    }

    [Theory]
    [MemberData(nameof(Gateways))]
    public async Task Stopping_the_bot_before_sends_nothing(string gateway)
    {
        await using var line = new BadLine(answer: null);
        await using var host = await Host(gateway, line.Port);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Send(Passcode, new CancellationToken(canceled: true)));
        Assert.Equal(0, line.Requests);
    }

    [Theory]
    [InlineData("Kannel", 500, "outcome-unknown")]
    [InlineData("Kannel", 502, "outcome-unknown")]
    [InlineData("Kannel", 503, "outcome-unknown")] // without Kannel's own words: a proxy's
    [InlineData("Kannel", 504, "outcome-unknown")]
    [InlineData("Twilio", 500, "outcome-unknown")]
    [InlineData("Twilio", 502, "outcome-unknown")]
    [InlineData("Twilio", 503, "outcome-unknown")]
    public async Task Server_error_after_which_nobody_knows_is_given_up(string gateway, int status, string reason)
    {
        await using var line = new BadLine($"HTTP/1.1 {status} Broken\r\nContent-Length: 4\r\n\r\noops");
        await using var host = await Host(gateway, line.Port);

        Assert.Equal(new SendOutcome.GaveUp(reason), await host.Send(Passcode));
    }

    [Fact]
    public async Task Refusal_in_kannels_own_words_waits()
    {
        await using var line = new BadLine("HTTP/1.1 503 Busy\r\nContent-Length: 34\r\n\r\nTemporal failure, try again later.");
        await using var host = await Host("Kannel", line.Port);

        Assert.Equal(new SendOutcome.TryLater("gateway-busy"), await host.Send(Passcode));
    }

    [Fact]
    public async Task Number_that_kannel_cannot_route_is_given_up_with_an_alarm()
    {
        await using var line = new BadLine("HTTP/1.1 403 No\r\nContent-Length: 31\r\n\r\nNot routable. Do not try again.");
        await using var host = await Host("Kannel", line.Port);

        Assert.Equal(new SendOutcome.GaveUp("not-routable", Alarm: true), await host.Send(Passcode));
    }

    [Theory]
    [MemberData(nameof(Gateways))]
    public async Task Redirection_is_not_followed(string gateway)
    {
        await using var line = new BadLine("HTTP/1.1 307 Over there\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n");
        await using var host = await Host(gateway, line.Port);

        Assert.Equal(new SendOutcome.GaveUp("request-refused", Alarm: true), await host.Send(Passcode));
        Assert.Equal(1, line.Requests);
    }

    private static Task<SmsHost> Host(string gateway, int port, params (string Name, string Value)[] more) => SmsHost.Start(
        new Dictionary<string, string?>
        {
            ["Sms:Gateway"] = gateway,
            ["Sms:Kannel:Url"] = $"http://127.0.0.1:{port}",
            ["Sms:Kannel:User"] = RealKannel.User,
            ["Sms:Kannel:Password"] = RealKannel.Password,
            ["Sms:Kannel:From"] = RealKannel.From,
            ["Sms:Twilio:BaseUrl"] = $"http://127.0.0.1:{port}",
            ["Sms:Twilio:AccountSid"] = FakeTwilio.AccountSid,
            ["Sms:Twilio:AuthToken"] = FakeTwilio.AuthToken,
            ["Sms:Twilio:From"] = FakeTwilio.From,
        },
        more);
}
