namespace Prakerja.Bot.Security;

internal static class KeyRegistration
{
    /// <summary>The key ring, the hash of look-up keys, and secrets derived for other purposes.</summary>
    /// <exception cref="MissingSettingException">No keys outside Development.</exception>
    public static IServiceCollection AddKeys(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var keys = KeySettings.Load(configuration, environment);
        var secrets = new DerivedSecrets(keys.Hash);
        return services
            .AddSingleton(new KeyRing(keys.Ring, keys.Writing))
            .AddSingleton(secrets)
            .AddSingleton(new KeyedHash(secrets.For("look-up keys")));
    }
}
