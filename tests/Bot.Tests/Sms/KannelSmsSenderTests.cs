using System.Net;
using System.Net.Sockets;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Sms;
using Prakerja.TestKit.Sms;

namespace Prakerja.Bot.Tests.Sms;

/// <summary>Against a real Kannel whose operator is its fakesmsc.</summary>
public sealed class KannelSmsSenderTests(KannelFixture fixture) : IClassFixture<KannelFixture>
{
    private readonly RealKannel kannel = fixture.Kannel;

    [Fact]
    public async Task Code_reaches_the_handset_and_its_reports_come_back()
    {
        await using var host = await Host(("PublicUrl", $"http://127.0.0.1:{FreePort()}"));
        var sms = Passcode("+6281298765401", "482913") with { ReportId = "Sealed-id_1.~" };

        var outcome = await host.Send(sms);

        Assert.IsType<SendOutcome.Delivered>(outcome);
        Assert.Equal(new ReceivedSms(RealKannel.From, sms.To, sms.Text), await kannel.Next(sms.To));
        Assert.Equal(SmsStatus.Delivered, await host.End(sms.ReportId));
    }

    [Fact]
    public async Task Every_character_that_is_allowed_arrives_as_it_was_written()
    {
        await using var host = await Host();
        const string All = "!\"#$%&'()*+,-./0123456789:;<=>?@ABCXYZ[\\]^_abcxyz{|}~ %d %A";

        await host.Send(Passcode("+6281298765402", "") with { Text = All });

        Assert.Equal(All, (await kannel.Next("+6281298765402")).Text);
    }

    [Fact]
    public async Task Code_waits_in_kannel_while_the_operator_is_away()
    {
        await using var own = await RealKannel.Start();
        await own.StopOperator();
        await using var host = await SmsHost.Start(own.Settings, ("PublicUrl", $"http://127.0.0.1:{FreePort()}"));
        var sms = Passcode("+6281298765403", "482913");

        var outcome = await host.Send(sms);
        Assert.IsType<SendOutcome.Delivered>(outcome);
        Assert.Empty(own.Received);
        await own.StartOperator();

        Assert.Equal(sms.Text, (await own.Next(sms.To)).Text);
        Assert.Equal(SmsStatus.Delivered, await host.End(sms.ReportId));
    }

    [Fact]
    public async Task Wrong_password_is_given_up_with_an_alarm()
    {
        await using var host = await Host(("Sms:Kannel:Password", "another"));

        Assert.Equal(new SendOutcome.GaveUp("credentials-refused", Alarm: true), await host.Send(Passcode("+6281298765404", "1")));
    }

    [Fact]
    public async Task Wrong_path_is_given_up_with_an_alarm()
    {
        await using var host = await Host(("Sms:Kannel:Url", new Uri(new Uri(kannel.Url), "/elsewhere").ToString()));

        Assert.Equal(new SendOutcome.GaveUp("request-refused", Alarm: true), await host.Send(Passcode("+6281298765405", "1")));
    }

    [Fact]
    public async Task Address_without_a_path_means_sendsms()
    {
        await using var host = await Host(("Sms:Kannel:Url", new Uri(kannel.Url).GetLeftPart(UriPartial.Authority)));

        await host.Send(Passcode("+6281298765406", "1"));

        Assert.Equal("+6281298765406", (await kannel.Next("+6281298765406")).To);
    }

    [Theory]
    [InlineData("+6281298765407", "", "text-empty", true)]
    [InlineData("+6281298765407", "  ", "text-empty", true)]
    [InlineData("+6281298765407", "Kode Anda 😀", "text-not-gsm7", true)]
    [InlineData("+6281298765407", "`", "text-not-gsm7", true)]
    [InlineData("081298765407", "Kode Anda 1", "number-invalid", false)]
    [InlineData("+6281298765407&text=x", "Kode Anda 1", "number-invalid", false)]
    [InlineData("+6281298765407\n", "Kode Anda 1", "number-invalid", false)]
    public async Task What_kannel_would_send_wrongly_never_gets_there(string to, string text, string reason, bool alarm)
    {
        await using var host = await Host();

        Assert.Equal(new SendOutcome.GaveUp(reason, alarm), await host.Send(Passcode(to, "") with { Text = text }));
        Assert.DoesNotContain(kannel.Received, received => received.To.StartsWith("+6281298765407", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_of_three_parts_goes_out_and_one_more_character_does_not()
    {
        await using var host = await Host();
        var longest = Passcode("+6281298765408", "") with { Text = new string('a', 457) + "{" };

        Assert.IsType<SendOutcome.Delivered>(await host.Send(longest));
        Assert.Equal(new SendOutcome.GaveUp("text-too-long", Alarm: true), await host.Send(longest with { Text = longest.Text + "b" }));

        var parts = new[] { await kannel.Next(longest.To), await kannel.Next(longest.To), await kannel.Next(longest.To) };
        Assert.Equal(longest.Text, string.Concat(parts.Select(part => part.Text)));
    }

    [Fact]
    public async Task Nothing_secret_is_logged()
    {
        await using var host = await Host(("PublicUrl", $"http://127.0.0.1:{FreePort()}"));
        var sms = Passcode("+6281298765409", "731904") with { ReportId = "r1" };

        await host.Send(sms);
        await host.End(sms.ReportId);

        Assert.All(host.Log.Lines, line =>
        {
            Assert.DoesNotContain("81298765409", line);
            Assert.DoesNotContain("731904", line);
            Assert.DoesNotContain($"password={RealKannel.Password}", line);
        });
    }

    private Task<SmsHost> Host(params (string Name, string Value)[] more) => SmsHost.Start(kannel.Settings, more);

    private static OutgoingSms Passcode(string to, string code) =>
        new(to, $"{code} adalah kode Prakerja.Bot Anda. Berlaku 5 menit.", $"report-{code}", TimeSpan.FromMinutes(5));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
