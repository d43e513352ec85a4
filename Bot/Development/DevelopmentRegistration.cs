namespace Prakerja.Bot.Development;

internal static class DevelopmentRegistration
{
    /// <summary>Fills the store at start. Call it in Development only, after the services of store, turns, waves, registry and accounts.</summary>
    public static IServiceCollection AddDevelopmentData(this IServiceCollection services) => services
        .AddSingleton<SampleRegistry>().AddSingleton<SampleWaves>().AddSingleton<SampleAccount>()
        .AddHostedService<DevelopmentData>();

    /// <summary><c>/dev/start.json</c>: how to try the bot. It shows a password to everyone: map it in Development only.</summary>
    public static IEndpointRouteBuilder MapDevelopmentStart(this IEndpointRouteBuilder routes)
    {
        var items = StartItem.Of(SampleCase.Load(SampleFiles.Cases));
        routes.MapGet("/dev/start.json", () => Results.Json(items, SampleJson.Default.IReadOnlyListStartItem));
        return routes;
    }
}
