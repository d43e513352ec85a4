using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Registry;

internal static class RegistryRegistration
{
    private const string Provider = "Registry:Provider";

    /// <summary>The registry that <c>Registry:Provider</c> names; the imported one where Development names none. Needs the keys and a store.</summary>
    /// <exception cref="MissingSettingException">A setting without which no identity can be checked.</exception>
    public static IServiceCollection AddRegistry(this IServiceCollection services, IConfiguration configuration, bool development)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<RegistryHashes>();
        services.AddSingleton<RegistryImport>();
        return Named(configuration[Provider], development) == RegistryProvider.Http
            ? services.AddHttpRegistry(configuration)
            : services.AddSingleton<IRegistry, ImportedRegistry>();
    }

    private static RegistryProvider Named(string? name, bool development)
    {
        if (string.IsNullOrEmpty(name))
            return development ? RegistryProvider.Imported : throw new MissingSettingException(Provider, "It is Imported or Http.");
        return Enum.TryParse<RegistryProvider>(name, ignoreCase: true, out var provider) && Enum.IsDefined(provider)
            ? provider
            : throw new WrongSettingException(Provider, "It is neither Imported nor Http.");
    }

    private static IServiceCollection AddHttpRegistry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrEmpty(configuration["Registry:Http:Url"]))
            throw new MissingSettingException("Registry:Http:Url", "The registry is asked there.");
        services.AddOptions<HttpRegistryOptions>().Bind(configuration.GetSection("Registry:Http")).ValidateDataAnnotations().ValidateOnStart();
        services.AddTransient<WholeAnswers>();
        var client = services.AddHttpClient(HttpRegistry.Client, (provider, http) =>
        {
            var options = provider.GetRequiredService<IOptions<HttpRegistryOptions>>().Value;
            http.BaseAddress = new Uri(options.Url);
            http.Timeout = Timeout.InfiniteTimeSpan;
            if (!string.IsNullOrEmpty(options.Token))
                http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.Token);
        });
        client.ConfigurePrimaryHttpMessageHandler(provider => new SocketsHttpHandler
        {
            // An address that a redirect names was never agreed on to hear identity numbers.
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = provider.GetRequiredService<IOptions<HttpRegistryOptions>>().Value.Timeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        });
        client.AddResilienceHandler("registry", (pipeline, context) => Protect(
            pipeline,
            context.ServiceProvider.GetRequiredService<IOptions<HttpRegistryOptions>>().Value,
            context.ServiceProvider.GetRequiredService<TimeProvider>()));
        client.AddHttpMessageHandler<WholeAnswers>();
        client.RemoveAllLoggers();
        return services.AddSingleton<IRegistry, HttpRegistry>();
    }

    /// <summary>One repeat at most: the outbox asks again with growing waits.</summary>
    private static void Protect(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, HttpRegistryOptions options, TimeProvider time)
    {
        pipeline.TimeProvider = time;
        pipeline
            .AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = 1, Delay = options.RepeatAfter, ShouldRetryAfterHeader = false })
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                FailureRatio = 0.5,
                MinimumThroughput = options.TriesToJudge,
                SamplingDuration = options.Window,
                BreakDuration = options.Pause,
            })
            .AddTimeout(options.Timeout);
    }
}
