using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Prakerja.Bot.DevInbox;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Sms;
using Prakerja.Bot.Sms.Kannel;
using Prakerja.Bot.Sms.Twilio;

namespace Prakerja.Bot.Tests.Sms;

public sealed class SmsRegistrationTests
{
    private static readonly Dictionary<string, string> Whole = new()
    {
        ["PublicUrl"] = "https://bot.example.id",
        ["Sms:Kannel:Url"] = "http://127.0.0.1:13013",
        ["Sms:Kannel:User"] = "u",
        ["Sms:Kannel:Password"] = "p",
        ["Sms:Kannel:From"] = "PRAKERJA",
        ["Sms:Twilio:AccountSid"] = "AC0",
        ["Sms:Twilio:AuthToken"] = "t",
        ["Sms:Twilio:From"] = "+628001",
    };

    [Fact]
    public void Development_needs_no_gateway()
    {
        using var services = Services([], development: true);

        Assert.IsType<InboxSmsSender>(services.GetRequiredService<ISmsSender>());
    }

    [Theory]
    [InlineData("Kannel", typeof(KannelSmsSender))]
    [InlineData("Twilio", typeof(TwilioSmsSender))]
    public void Gateway_wins_over_the_inbox_in_development_too(string gateway, Type sender)
    {
        using var services = Services(With("Sms:Gateway", gateway), development: true);

        Assert.IsType(sender, services.GetRequiredService<ISmsSender>());
        services.GetRequiredService<IStartupValidator>().Validate();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Pigeon")]
    [InlineData("7")]
    public void Production_without_a_gateway_names_the_setting(string gateway) => Assert.Equal(
        "Sms:Gateway",
        Assert.Throws<MissingSettingException>(() => Services(With("Sms:Gateway", gateway), development: false)).Setting);

    [Theory]
    [InlineData("Kannel", "PublicUrl")]
    [InlineData("Kannel", "Sms:Kannel:Url")]
    [InlineData("Kannel", "Sms:Kannel:User")]
    [InlineData("Kannel", "Sms:Kannel:Password")]
    [InlineData("Kannel", "Sms:Kannel:From")]
    [InlineData("Twilio", "PublicUrl")]
    [InlineData("Twilio", "Sms:Twilio:AccountSid")]
    [InlineData("Twilio", "Sms:Twilio:AuthToken")]
    [InlineData("Twilio", "Sms:Twilio:From")]
    public void Missing_part_of_a_gateway_is_named(string gateway, string setting)
    {
        var settings = With("Sms:Gateway", gateway);
        settings.Remove(setting);

        Assert.Equal(setting, Assert.Throws<MissingSettingException>(() => Services(settings, development: false)).Setting);
    }

    [Theory]
    [InlineData("Kannel", "PublicUrl", "bot.example.id", "PublicUrl")]
    [InlineData("Kannel", "Sms:Kannel:Url", "127.0.0.1:13013", "Sms:Kannel:Url")]
    [InlineData("Kannel", "Sms:Kannel:From", "KARTUPRAKERJA", "From")]
    [InlineData("Twilio", "Sms:Twilio:BaseUrl", "ftp://example.id", "Sms:Twilio:BaseUrl")]
    [InlineData("Twilio", "Sms:Timeout", "01:00:00", "Timeout")]
    public void Nonsense_in_a_setting_stops_the_start_with_its_name(string gateway, string setting, string value, string named)
    {
        var settings = With("Sms:Gateway", gateway);
        settings[setting] = value;
        using var services = Services(settings, development: false);

        var refused = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(named, refused.Message);
    }

    private static Dictionary<string, string> With(string name, string value) => new(Whole) { [name] = value };

    private static ServiceProvider Services(Dictionary<string, string> settings, bool development) =>
        new ServiceCollection()
            .AddLogging()
            .AddSms(
                new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build(), development)
            .BuildServiceProvider();
}
