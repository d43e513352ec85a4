using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;
using Prakerja.TestKit.Turns;

namespace Prakerja.Bot.Tests.Registry;

public sealed class RegistryRegistrationTests
{
    [Fact]
    public void Development_imports_when_nothing_is_set() => Assert.IsType<ImportedRegistry>(Build(development: true).GetRequiredService<IRegistry>());

    [Theory]
    [InlineData("", "", "Registry:Provider")]
    [InlineData("Http", "", "Registry:Http:Url")]
    public void Production_stops_the_start_with_the_name_of_the_missing_setting(string provider, string url, string missing)
    {
        var fault = Assert.Throws<MissingSettingException>(() => Build(false, ("Registry:Provider", provider), ("Registry:Http:Url", url)));
        Assert.Equal(missing, fault.Setting);
    }

    [Fact]
    public void An_unknown_provider_stops_the_start()
        => Assert.Equal("Registry:Provider", Assert.Throws<WrongSettingException>(() => Build(true, ("Registry:Provider", "Ldap"))).Setting);

    [Theory]
    [InlineData("Registry:Http:Url", "registry.example.id")]
    [InlineData("Registry:Http:Url", "ftp://registry.example.id")]
    [InlineData("Registry:Http:Timeout", "00:05:00")]
    [InlineData("Registry:Http:TriesToJudge", "1")]
    public void A_setting_out_of_range_is_named(string setting, string value)
    {
        var services = Build(false, ("Registry:Provider", "Http"), ("Registry:Http:Url", "https://registry.example.id/check"), (setting, value));
        var fault = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<HttpRegistryOptions>>().Value);
        Assert.Contains(setting.Split(':')[^1], fault.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Build(bool development, params (string Setting, string Value)[] settings)
    {
        var values = new Dictionary<string, string?>();
        foreach (var (setting, value) in settings)
            values[setting] = value;
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton(new KeyedHash(new byte[32]))
            .AddSingleton<IRegistryStore>(new InMemoryTurnStore())
            .AddRegistry(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), development)
            .BuildServiceProvider();
    }
}
