using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Storage.LiteDb;

internal static class LiteDbServices
{
    /// <summary>Settings from section <c>Storage</c>; the store opens at start and closes, drained, with the host.</summary>
    public static IServiceCollection AddLiteDbStore(this IServiceCollection services, Action<StorageOptions>? configure = null)
    {
        services.AddOptions<StorageOptions>()
            .BindConfiguration(StorageOptions.Section)
            .Configure(configure ?? (_ => { }))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => LiteDbStore.Open(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<LiteDbStore>>()));
        services.AddSingleton<ITurnStore>(provider => provider.GetRequiredService<LiteDbStore>().Turns);
        services.AddSingleton<IOutboxStore>(provider => provider.GetRequiredService<LiteDbStore>().Outbox);
        services.AddSingleton<IWaveStore>(provider => provider.GetRequiredService<LiteDbStore>().Waves);
        services.AddSingleton<IRegistryStore>(provider => provider.GetRequiredService<LiteDbStore>().Registry);
        services.AddHostedService<StoreService>();
        return services;
    }
}
