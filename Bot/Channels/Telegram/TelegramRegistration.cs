using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.Telegram;

internal static class TelegramRegistration
{
    /// <summary>
    /// The Telegram channel, where <c>Telegram:Token</c> is set. Needs <see cref="ITurns"/>, <see cref="ITelegramUploads"/>, <see cref="ChatEdits"/>,
    /// <see cref="DialogEngine"/> and a clock.
    /// </summary>
    public static IServiceCollection AddTelegram(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration[$"{TelegramOptions.Section}:{nameof(TelegramOptions.Token)}"]))
            return services;
        services.AddOptions<TelegramOptions>()
            .Configure(options =>
            {
                configuration.GetSection(TelegramOptions.Section).Bind(options);
                options.PublicUrl = configuration["PublicUrl"];
            })
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<TelegramOptionsCheck>();
        services.AddSingleton<IPostConfigureOptions<TelegramOptions>>(all => all.GetRequiredService<TelegramOptionsCheck>());
        services.AddSingleton<IValidateOptions<TelegramOptions>>(all => all.GetRequiredService<TelegramOptionsCheck>());
        services.AddSingleton(all => new CallbackData(all.GetRequiredService<DialogEngine>().Catalog));
        services.AddSingleton<BotApi>();
        services.AddSingleton<TelegramRates>();
        services.AddSingleton<ExamplePictures>();
        services.AddSingleton<TelegramMessages>();
        services.AddSingleton<TelegramPayloads>();
        services.AddSingleton<TelegramIntake>();
        services.AddSingleton<TelegramWebhook>();
        services.AddSingleton<TelegramSender>();
        services.AddSingleton<IChannel>(all => all.GetRequiredService<TelegramSender>());
        services.AddSingleton<IRemotePhotos, TelegramPhotos>();
        services.AddSingleton<TelegramDeepLink>();
        services.AddSingleton<IDeepLink>(all => all.GetRequiredService<TelegramDeepLink>());
        if (configuration["PublicUrl"] is { } address && TelegramOptions.IsFitForMiniApps(address))
            services.AddSingleton<IFormProof, TelegramFormProof>();
        services.AddHostedService<TelegramSetup>();
        return services.AddHostedService<TelegramPolling>();
    }

    public static IEndpointRouteBuilder MapTelegram(this IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetService<TelegramWebhook>() is { } webhook
            && endpoints.ServiceProvider.GetRequiredService<IOptions<TelegramOptions>>().Value.Mode == TelegramMode.Webhook)
            endpoints.MapPost(TelegramWebhook.Path, webhook.Handle);
        return endpoints;
    }
}
