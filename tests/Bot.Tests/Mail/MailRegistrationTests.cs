using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Prakerja.Bot.DevInbox;
using Prakerja.Bot.Mail;
using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Tests.Mail;

public sealed class MailRegistrationTests
{
    [Fact]
    public void Development_needs_no_mail_server()
    {
        using var services = Services(development: true);

        Assert.IsType<InboxMailSender>(services.GetRequiredService<IMailSender>());
    }

    [Fact]
    public void Mail_server_wins_over_the_inbox_in_development_too()
    {
        using var services = Services(development: true, ("Mail:Smtp:Host", "relay.example.id"), ("Mail:From", "bot@example.id"));

        Assert.IsType<SmtpMailSender>(services.GetRequiredService<IMailSender>());
        Assert.NotNull(services.GetService<DevelopmentInbox>());
    }

    [Fact]
    public void Production_without_a_mail_server_names_the_setting()
    {
        var missing = Assert.Throws<MissingSettingException>(() => Services(development: false));

        Assert.Equal("Mail:Smtp:Host", missing.Setting);
        Assert.Contains("Mail:Smtp:Host", missing.Message);
    }

    [Fact]
    public void Mail_server_without_a_sender_address_names_the_setting() =>
        Assert.Equal("Mail:From", Assert.Throws<MissingSettingException>(() => Services(false, ("Mail:Smtp:Host", "relay.example.id"))).Setting);

    [Theory]
    [InlineData("Mail:Smtp:Port", "0", "Port")]
    [InlineData("Mail:Smtp:User", "someone", "Mail:Smtp:Password")]
    [InlineData("Mail:From", "nobody", "Mail:From")]
    [InlineData("Mail:ReplyTo", "nobody", "Mail:ReplyTo")]
    [InlineData("Mail:Smtp:TrustedCertificates", "no-such-file.pem", "Mail:Smtp:TrustedCertificates")]
    [InlineData("Mail:Smtp:Timeout", "00:30:00", "Timeout")]
    public void Nonsense_in_a_setting_stops_the_start_with_its_name(string setting, string value, string named)
    {
        using var services = Services(false, ("Mail:Smtp:Host", "relay.example.id"), ("Mail:From", "bot@example.id"), (setting, value));

        var refused = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(named, refused.Message);
    }

    private static ServiceProvider Services(bool development, params (string Name, string Value)[] settings) =>
        new ServiceCollection().AddLogging().AddMail(Configuration(settings), development).BuildServiceProvider();

    private static IConfiguration Configuration((string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        foreach (var (name, value) in settings)
            configuration[name] = value;
        return configuration;
    }
}
