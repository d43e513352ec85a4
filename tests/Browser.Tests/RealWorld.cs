using Prakerja.TestKit.Mail;
using Prakerja.TestKit.Running;
using Prakerja.TestKit.Sms;

namespace Prakerja.Browser.Tests;

/// <summary>The bot with a real mail server and a real SMS gateway around it, as in Production.</summary>
public sealed class RealWorld : IAsyncLifetime
{
    private RealSmtpServer smtp = null!;
    private RealKannel kannel = null!;

    public async ValueTask InitializeAsync()
    {
        var starting = RealKannel.Start();
        smtp = await RealSmtpServer.Start();
        kannel = await starting;
    }

    public Task<RunningBot> StartBot() => RunningBot.Start(new Dictionary<string, string?>(kannel.Settings)
    {
        ["Mail:Smtp:Host"] = RealSmtpServer.Host,
        ["Mail:Smtp:Port"] = smtp.Port.ToString(),
        ["Mail:Smtp:Security"] = "None",
        ["Mail:From"] = "Kartu Prakerja <jangan-balas@prakerja.example>",
    });

    /// <summary>The link in the next mail to this address.</summary>
    public async Task<Uri> MailedLink(string email)
    {
        var mail = await smtp.Next(email);
        return new Uri(new InboxItem("mail", email, mail.Subject, mail.Text).Link);
    }

    /// <summary>The code in the next SMS to this number, written as in Indonesia (08...).</summary>
    public async Task<string> Code(string phone)
    {
        var sms = await kannel.Next($"+62{phone[1..]}");
        return new InboxItem("sms", sms.To, null, sms.Text).Code;
    }

    public async ValueTask DisposeAsync()
    {
        await kannel.DisposeAsync();
        await smtp.DisposeAsync();
    }
}

/// <summary>The journeys share the servers, and so go one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class RealWorldJourneys : ICollectionFixture<RealWorld>
{
    public const string Name = "Real mail and SMS";
}
