using Prakerja.TestKit.Mail;

namespace Prakerja.Bot.Tests.Mail;

/// <summary>Two real SMTP servers, shared by the tests of a class: one in the clear, one with STARTTLS and log-in.</summary>
public sealed class SmtpServers : IAsyncLifetime
{
    public const string User = "relay-user";
    public const string Password = "relay-password";

    public RealSmtpServer Plain { get; private set; } = null!;

    public RealSmtpServer StartTls { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Plain = await RealSmtpServer.Start();
        StartTls = await RealSmtpServer.Start(new SmtpServerSettings(User, Password, SmtpServerTls.StartTls));
    }

    public async ValueTask DisposeAsync()
    {
        await Plain.DisposeAsync();
        await StartTls.DisposeAsync();
    }
}
