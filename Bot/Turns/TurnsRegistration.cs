using Microsoft.Extensions.Options;
using Prakerja.Bot.Security;
using Prakerja.Bot.Waves;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.MotivationTest;

namespace Prakerja.Bot.Turns;

/// <summary>
/// The turn. Needs besides: <see cref="ITurnStore"/>, <c>IOutboxStore</c>, <see cref="IWaveStore"/>, <see cref="KeyRing"/>, <see cref="KeyedHash"/>,
/// <see cref="DialogEngine"/>, <see cref="IRegistry"/>, <see cref="ILinkMaker"/>, <see cref="IPhotoFiles"/>, the channels, and <c>AddOutbox</c>.
/// </summary>
internal static class TurnsRegistration
{
    private const string DukcapilCallCentre = "1500-538";

    public static IServiceCollection AddTurns(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<TurnOptions>().Bind(configuration.GetSection("Turns")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(ReadServices(configuration, environment));
        SmsLimitOptions.Add(services, configuration, environment.IsDevelopment());
        return services.AddTurnParts();
    }

    /// <summary>Without the settings: for tests, which bring their own.</summary>
    public static IServiceCollection AddTurnParts(this IServiceCollection services)
    {
        services.AddSingleton<IChance, SecureChance>();
        services.AddSingleton(all => new BotRun(all.GetRequiredService<IChance>().Id(), all.GetRequiredService<TimeProvider>().GetUtcNow()));
        services.AddSingleton<SealedJson>();
        services.AddSingleton<PersonCodec>();
        services.AddSingleton<WaveCodec>();
        services.AddSingleton<TurnKeys>();
        services.AddSingleton<KeyedLock>();
        services.AddSingleton<ChannelDirectory>();
        services.AddSingleton(all => new WaveCache(
            all.GetRequiredService<IWaveStore>(), all.GetRequiredService<WaveCodec>(), all.GetRequiredService<TimeProvider>(),
            TimeSpan.FromSeconds(all.GetRequiredService<IOptions<TurnOptions>>().Value.WavesSeconds)));
        services.AddSingleton(all => new FactsProvider(
            all.GetRequiredService<TimeProvider>(), all.GetRequiredService<BotRun>(), all.GetRequiredService<IChance>(), all.GetRequiredService<WaveCache>(),
            all.GetRequiredService<Services>(), all.GetRequiredService<TurnKeys>(),
            all.GetService<SmsLimits>() ?? SmsLimits.None, all.GetService<TestItems>(), all.GetServices<IDeepLink>(),
            all.GetRequiredService<ChannelDirectory>()));
        services.AddSingleton<Decider>();
        services.AddSingleton<ReplyWording>();
        services.AddSingleton<ReplyKeeper>();
        services.AddSingleton<ChatNews>();
        services.AddSingleton<NoticeAddresses>();
        services.AddSingleton<OpenLinks>();
        services.AddSingleton<EntryWriter>();
        services.AddSingleton<ChatMoves>();
        services.AddSingleton<EffectWriter>();
        services.AddSingleton<TurnDecision>();
        services.AddSingleton<PersonEdits>();
        services.AddSingleton<ChatEdits>();
        services.AddSingleton<LateReports>();
        services.AddSingleton<ChatRenames>();
        services.AddSingleton<ReplyDelivery>();
        services.AddSingleton<Repeats>();
        services.AddSingleton<PoisonInput>();
        services.AddSingleton<TurnPlanner>();
        services.AddSingleton<CommittedTurns>();
        services.AddSingleton<CheckWatch>();
        services.AddSingleton<Aftermath>();
        services.AddSingleton<Greeter>();
        services.AddSingleton<QueuedReplies>();
        services.AddSingleton<ErasedPersons>();
        services.AddSingleton<TurnRunner>();
        return services;
    }

    private static Services ReadServices(IConfiguration configuration, IHostEnvironment environment) => new(
        Setting(configuration, environment, "Help:Contact", "081-2000-0000 (contoh)", "How applicants reach a person, for example a phone number with hours."),
        configuration["Dukcapil:Phone"] is { Length: > 0 } phone ? phone : DukcapilCallCentre,
        Setting(configuration, environment, "PublicUrl", "http://localhost:5000", "Where this bot is reached from outside, for example https://bot.example.id.").TrimEnd('/'));

    private static string Setting(IConfiguration configuration, IHostEnvironment environment, string name, string inDevelopment, string hint)
    {
        if (configuration[name] is { Length: > 0 } value)
            return value;
        return environment.IsDevelopment() ? inDevelopment : throw new MissingSettingException(name, hint);
    }
}
