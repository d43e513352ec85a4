using Microsoft.Extensions.Options;
using Prakerja.Bot.Storage;

namespace Prakerja.Bot.Commands;

internal static class CommandRegistration
{
    /// <summary>
    /// Runs commands, and takes them at <c>control.sock</c> in the data directory while the bot runs. Call it after the services of store, turns, waves,
    /// registry and photos, so that the store's lock is taken before anything listens.
    /// </summary>
    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton(all => ControlAddress.In(all.GetRequiredService<IOptions<StorageOptions>>().Value.DataDirectory))
        .AddSingleton<IReadOnlyList<CommandEntry>>(CommandCatalog.All)
        .AddSingleton<CommandRunner>()
        .AddSingleton<Resealing>()
        .AddHostedService<ControlServer>();
}
