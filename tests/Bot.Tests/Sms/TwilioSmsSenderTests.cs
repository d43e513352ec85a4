using Prakerja.Bot.Outbox;
using Prakerja.TestKit.Sms;

namespace Prakerja.Bot.Tests.Sms;

public sealed class TwilioSmsSenderTests : IAsyncLifetime
{
    private static readonly OutgoingSms Passcode = new("+6281298765432", "482913 adalah kode Anda.", "Sealed-id_1", TimeSpan.FromMinutes(5));

    private FakeTwilio twilio = null!;

    public async ValueTask InitializeAsync() => twilio = await FakeTwilio.Start();

    public ValueTask DisposeAsync() => twilio.DisposeAsync();

    [Fact]
    public async Task Code_is_handed_over_with_its_life_and_the_address_for_reports()
    {
        await using var host = await SmsHost.Start(twilio.Settings);

        Assert.IsType<SendOutcome.Delivered>(await host.Send(Passcode));

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["To"] = "+6281298765432",
                ["From"] = FakeTwilio.From,
                ["Body"] = "482913 adalah kode Anda.",
                ["ValidityPeriod"] = "300",
                ["StatusCallback"] = "https://bot.example.id/sms/status/Sealed-id_1",
            },
            Assert.Single(twilio.Messages).Fields);
    }

    [Fact]
    public async Task Messaging_service_stands_in_its_own_field()
    {
        var service = "MG" + new string('a', 32);
        await using var host = await SmsHost.Start(twilio.Settings, ("Sms:Twilio:From", service));

        await host.Send(Passcode);

        var fields = Assert.Single(twilio.Messages).Fields;
        Assert.Equal(service, fields["MessagingServiceSid"]);
        Assert.False(fields.ContainsKey("From"));
    }

    [Theory]
    [InlineData(400, 21211, "number-invalid", false)]
    [InlineData(400, 21614, "number-invalid", false)]
    [InlineData(400, 21635, "number-invalid", false)]
    [InlineData(403, 21408, "country-not-enabled", true)]
    [InlineData(400, 21606, "sender-not-routable", true)]
    [InlineData(400, 21612, "sender-not-routable", true)]
    [InlineData(400, 21609, "report-address-refused", true)]
    [InlineData(400, 21624, "validity-refused", true)]
    [InlineData(400, 90007, "request-refused", true)]
    [InlineData(401, 20003, "credentials-refused", true)]
    [InlineData(400, 30450, "fraud-suspected", true)]
    [InlineData(400, 30007, "blocked", false)]
    [InlineData(400, 12345, "request-refused", true)]
    [InlineData(500, 20500, "outcome-unknown", false)]
    public async Task Refusal_is_given_up_with_what_to_do(int status, int code, string reason, bool alarm)
    {
        twilio.Refuse(Passcode.To, status, code);
        await using var host = await SmsHost.Start(twilio.Settings);

        Assert.Equal(new SendOutcome.GaveUp(reason, alarm), await host.Send(Passcode));
    }

    [Fact]
    public async Task Who_answered_stop_gets_no_more()
    {
        twilio.Refuse(Passcode.To, 400, 21610);
        await using var host = await SmsHost.Start(twilio.Settings);

        Assert.Equal(new SendOutcome.OptedOut("stop"), await host.Send(Passcode));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData(null, null)]
    public async Task Throttled_sms_waits_as_long_as_it_is_told(string? retryAfter, int? seconds)
    {
        twilio.Refuse(Passcode.To, 429, 20429, retryAfter);
        await using var host = await SmsHost.Start(twilio.Settings);

        TimeSpan? after = seconds is { } number ? TimeSpan.FromSeconds(number) : null;
        Assert.Equal(new SendOutcome.TryLater("throttled", after), await host.Send(Passcode));
    }

    [Fact]
    public async Task Wrong_token_is_given_up_with_an_alarm()
    {
        await using var host = await SmsHost.Start(twilio.Settings, ("Sms:Twilio:AuthToken", "another"));

        Assert.Equal(new SendOutcome.GaveUp("credentials-refused", Alarm: true), await host.Send(Passcode));
    }

    [Fact]
    public async Task Nothing_secret_is_logged()
    {
        await using var host = await SmsHost.Start(twilio.Settings);

        await host.Send(Passcode);

        Assert.All(host.Log.Lines, line =>
        {
            Assert.DoesNotContain("81298765432", line);
            Assert.DoesNotContain("482913", line);
            Assert.DoesNotContain(FakeTwilio.AuthToken, line);
            Assert.DoesNotContain(FakeTwilio.AccountSid, line);
        });
    }
}
