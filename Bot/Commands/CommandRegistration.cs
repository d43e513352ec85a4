namespace Prakerja.Bot.Commands;

internal static class CommandRegistration
{
    /// <summary>Runs commands, and takes them at <c>control.sock</c> in the data directory while the bot runs. Call it after the store's services.</summary>
    public static IServiceCollection AddCommands(this IServiceCollection services, string dataDirectory) => services
        .AddSingleton(ControlAddress.In(dataDirectory))
        .AddSingleton<IReadOnlyList<CommandEntry>>(CommandCatalog.All)
        .AddSingleton<CommandRunner>()
        .AddHostedService<ControlServer>();
}
