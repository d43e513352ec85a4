namespace Prakerja.Bot.Waves;

internal static class WaveRegistration
{
    /// <summary>Waves for operators. The cache, the codec and the store come with the turns and the storage.</summary>
    public static IServiceCollection AddWaves(this IServiceCollection services) => services.AddSingleton<WaveService>();
}
