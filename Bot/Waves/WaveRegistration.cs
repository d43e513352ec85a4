using Microsoft.Extensions.DependencyInjection.Extensions;
using Prakerja.Bot.Security;

namespace Prakerja.Bot.Waves;

internal static class WaveRegistration
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromSeconds(2);

    /// <summary>Waves for turns and for operators. Needs the keys, a clock and a wave store.</summary>
    public static IServiceCollection AddWaves(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<SealedJson>();
        services.TryAddSingleton<WaveCodec>();
        services.TryAddSingleton(provider => new WaveCache(
            provider.GetRequiredService<IWaveStore>(), provider.GetRequiredService<WaveCodec>(), provider.GetRequiredService<TimeProvider>(), KeepFor));
        return services.AddSingleton<WaveService>();
    }
}
