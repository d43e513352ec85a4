using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Mail;
using Prakerja.Bot.Outbox;
using Prakerja.TestKit.Mail;

namespace Prakerja.Bot.Tests.Mail;

/// <summary>Against a real SMTP server.</summary>
public sealed class SmtpMailSenderTests(SmtpServers servers) : IClassFixture<SmtpServers>
{
    private static readonly OutgoingMail Confirmation = new(
        "siti@example.id", "Konfirmasi alamat e-mail Anda", "Buka tautan ini:\nhttps://bot.example.id/f/abc\n", "m1@bot.example.id");

    [Fact]
    public async Task Mail_arrives_with_the_headers_of_an_automatic_notice()
    {
        await using var sender = Sender(servers.Plain);

        var outcome = await sender.Send(Confirmation with { To = "rahmat@example.id", Subject = "Wawancara “Anda” 😀" });

        Assert.IsType<SendOutcome.Delivered>(outcome);
        var mail = await servers.Plain.Next("rahmat@example.id");
        Assert.Equal("Wawancara “Anda” 😀", mail.Subject);
        Assert.Equal("Buka tautan ini:\nhttps://bot.example.id/f/abc", mail.Text.TrimEnd());
        Assert.Equal("bot@example.id", mail.From);
        Assert.Equal("Prakerja.Bot <bot@example.id>", mail.Headers["from"].Replace("\"", ""));
        Assert.Equal("bantuan@example.id", mail.Headers["reply-to"]);
        Assert.Equal("<m1@bot.example.id>", mail.Headers["message-id"]);
        Assert.Equal("auto-generated", mail.Headers["auto-submitted"]);
        Assert.StartsWith("text/plain; charset=utf-8", mail.Headers["content-type"], StringComparison.Ordinal);
        Assert.True(mail.Headers.ContainsKey("date"));
    }

    [Fact]
    public async Task Repeated_mail_keeps_its_message_id()
    {
        await using var sender = Sender(servers.Plain);

        await sender.Send(Confirmation with { To = "dua@example.id" });
        await sender.Send(Confirmation with { To = "dua@example.id" });

        Assert.Equal("<m1@bot.example.id>", (await servers.Plain.Next("dua@example.id")).Headers["message-id"]);
        Assert.Equal("<m1@bot.example.id>", (await servers.Plain.Next("dua@example.id")).Headers["message-id"]);
    }

    [Fact]
    public async Task Unknown_mailbox_is_given_up_and_the_connection_goes_on()
    {
        await using var server = await RealSmtpServer.Start();
        await using var sender = Sender(server);

        var refused = await sender.Send(Confirmation with { To = "nope@example.id" });
        var taken = await sender.Send(Confirmation);

        Assert.Equal(new SendOutcome.GaveUp("mailbox-refused"), refused);
        Assert.IsType<SendOutcome.Delivered>(taken);
        Assert.Equal(1, (await server.Next("siti@example.id")).Connection);
    }

    [Fact]
    public async Task Greylisted_mail_waits()
    {
        await using var sender = Sender(servers.Plain);

        Assert.Equal(new SendOutcome.TryLater("mailbox-deferred"), await sender.Send(Confirmation with { To = "grey@example.id" }));
    }

    [Fact]
    public async Task Mail_beyond_the_servers_size_is_given_up_with_an_alarm()
    {
        await using var sender = Sender(servers.Plain);

        var outcome = await sender.Send(Confirmation with { Text = new string('a', 200_000) });

        Assert.Equal(new SendOutcome.GaveUp("too-large", Alarm: true), outcome);
    }

    [Theory]
    [InlineData("full@example.id", "too-large")]
    [InlineData("policy@example.id", "message-refused")]
    public async Task Mail_refused_after_its_data_is_given_up_with_an_alarm(string to, string reason)
    {
        await using var sender = Sender(servers.Plain);

        Assert.Equal(new SendOutcome.GaveUp(reason, Alarm: true), await sender.Send(Confirmation with { To = to }));
    }

    [Fact]
    public async Task Mail_waits_while_nobody_listens()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        await using var sender = Sender(port);

        Assert.Equal(new SendOutcome.TryLater("server-unreachable"), await sender.Send(Confirmation));
    }

    [Fact]
    public async Task Mail_waits_when_the_server_stays_silent()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await using var sender = Sender(((IPEndPoint)silent.LocalEndpoint).Port, ("Mail:Smtp:Timeout", "00:00:01"));

        Assert.Equal(new SendOutcome.TryLater("timed-out"), await sender.Send(Confirmation));
    }

    [Fact]
    public async Task Right_password_over_starttls_is_taken()
    {
        await using var sender = Secure(servers.StartTls, "StartTls", SmtpServers.Password);

        Assert.IsType<SendOutcome.Delivered>(await sender.Send(Confirmation));

        var mail = await servers.StartTls.Next(Confirmation.To);
        Assert.True(mail.Secure);
        Assert.Equal(SmtpServers.User, mail.User);
    }

    [Fact]
    public async Task Server_that_speaks_tls_from_the_first_byte_is_understood()
    {
        await using var server = await RealSmtpServer.Start(new SmtpServerSettings(SmtpServers.User, SmtpServers.Password, SmtpServerTls.Implicit));
        await using var sender = Secure(server, "SslOnConnect", SmtpServers.Password);

        Assert.IsType<SendOutcome.Delivered>(await sender.Send(Confirmation));
        Assert.True((await server.Next(Confirmation.To)).Secure);
    }

    [Fact]
    public async Task Refused_password_raises_the_alarm_and_loses_no_mail()
    {
        await using var sender = Secure(servers.StartTls, "StartTls", "an-old-password");

        Assert.Equal(new SendOutcome.TryLater("credentials-refused"), await sender.Send(Confirmation));

        var alarm = Assert.Single(sender.Log.Lines);
        Assert.Contains("credentials-refused", alarm);
        Assert.DoesNotContain("an-old-password", alarm);
        Assert.DoesNotContain(SmtpServers.User, alarm);
    }

    [Fact]
    public async Task Certificate_that_nobody_vouches_for_gets_no_mail()
    {
        await using var sender = Sender(
            servers.StartTls.Port, ("Mail:Smtp:Security", "StartTls"), ("Mail:Smtp:User", SmtpServers.User), ("Mail:Smtp:Password", SmtpServers.Password));

        Assert.Equal(new SendOutcome.TryLater("tls-failed"), await sender.Send(Confirmation));
        Assert.Contains("tls-failed", Assert.Single(sender.Log.Lines));
    }

    [Fact]
    public async Task Server_without_starttls_gets_no_mail_in_the_clear()
    {
        await using var sender = Sender(servers.Plain.Port, ("Mail:Smtp:Security", "StartTls"));

        Assert.Equal(new SendOutcome.TryLater("server-lacks-extension"), await sender.Send(Confirmation with { To = "terang@example.id" }));
        Assert.DoesNotContain(servers.Plain.Mails, mail => mail.To.Contains("terang@example.id"));
    }

    [Theory]
    [InlineData("siti@example.id\r\nBcc: semua@example.id")]
    [InlineData("siti@example.id, semua@example.id")]
    [InlineData("Siti <siti@example.id>")]
    [InlineData("siti")]
    [InlineData("")]
    public async Task Recipient_that_is_not_one_bare_address_is_given_up(string to)
    {
        await using var sender = Sender(servers.Plain);

        Assert.Equal(new SendOutcome.GaveUp("address-invalid"), await sender.Send(Confirmation with { To = to }));
    }

    [Fact]
    public async Task Line_break_never_reaches_a_header()
    {
        await using var sender = Sender(servers.Plain);

        var subject = await sender.Send(Confirmation with { Subject = "Halo\r\nBcc: semua@example.id" });
        var messageId = await sender.Send(Confirmation with { MessageId = "m1@bot.example.id>\r\nBcc: semua@example.id" });

        Assert.Equal(new SendOutcome.GaveUp("subject-invalid", Alarm: true), subject);
        Assert.Equal(new SendOutcome.GaveUp("message-id-invalid", Alarm: true), messageId);
    }

    [Fact]
    public async Task Burst_of_mails_shares_a_few_connections()
    {
        await using var server = await RealSmtpServer.Start();
        await using var sender = Sender(server.Port, ("Mail:Smtp:Connections", "2"));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 30).Select(n => sender.Send(Confirmation with { To = $"p{n}@example.id" })));

        Assert.All(outcomes, outcome => Assert.IsType<SendOutcome.Delivered>(outcome));
        for (var n = 0; n < 30; n++)
            Assert.InRange((await server.Next($"p{n}@example.id")).Connection, 1, 2);
    }

    [Fact]
    public async Task Connection_that_the_server_closed_is_replaced_unnoticed()
    {
        await using var relay = new CuttableRelay(servers.Plain.Port);
        await using var relayed = Sender(relay.Port);
        Assert.IsType<SendOutcome.Delivered>(await relayed.Send(Confirmation with { To = "satu@example.id" }));

        relay.CutAll();

        Assert.IsType<SendOutcome.Delivered>(await relayed.Send(Confirmation with { To = "satu@example.id" }));
    }

    private static TestSender Sender(RealSmtpServer server) => Sender(server.Port);

    private static TestSender Secure(RealSmtpServer server, string security, string password) => Sender(
        server.Port, ("Mail:Smtp:Host", "localhost"), ("Mail:Smtp:Security", security), ("Mail:Smtp:User", SmtpServers.User),
        ("Mail:Smtp:Password", password), ("Mail:Smtp:TrustedCertificates", server.CertificatePath!));

    private static TestSender Sender(int port, params (string Name, string Value)[] more)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Mail:Smtp:Host"] = RealSmtpServer.Host,
            ["Mail:Smtp:Port"] = port.ToString(),
            ["Mail:Smtp:Security"] = "None",
            ["Mail:From"] = "Prakerja.Bot <bot@example.id>",
            ["Mail:ReplyTo"] = "bantuan@example.id",
        };
        foreach (var (name, value) in more)
            settings[name] = value;
        var log = new LogLines();
        var services = new ServiceCollection().AddLogging(log.Take)
            .AddMail(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), development: false);
        return new TestSender(services.BuildServiceProvider(), log);
    }

    private sealed class TestSender(ServiceProvider services, LogLines log) : IAsyncDisposable
    {
        public LogLines Log => log;

        public Task<SendOutcome> Send(OutgoingMail mail) =>
            services.GetRequiredService<IMailSender>().Send(mail, TestContext.Current.CancellationToken);

        public ValueTask DisposeAsync() => services.DisposeAsync();
    }
}
