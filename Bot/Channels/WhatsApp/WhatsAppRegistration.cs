using Microsoft.Extensions.Options;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WhatsApp;

internal static class WhatsAppRegistration
{
    private static readonly (string Setting, string Hint)[] Needed =
    [
        ("AccessToken", "Messages are sent with it."),
        ("AppSecret", "Without it anybody could write in the name of an applicant."),
        ("VerifyToken", "Meta asks for it when the webhook is set up."),
    ];

    /// <summary>Off where none of the channel's secrets is set. Needs the turns.</summary>
    /// <exception cref="MissingSettingException">Some of them are set, but not all.</exception>
    public static IServiceCollection AddWhatsApp(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(WhatsAppOptions.Section);
        if (!IsOn(section))
            return services;
        foreach (var (setting, hint) in Needed)
            Demand(section, setting, hint);
        if ((section["AuthHeader"] ?? WhatsAppOptions.MetaHeader).Equals(WhatsAppOptions.MetaHeader, StringComparison.OrdinalIgnoreCase))
            Demand(section, "PhoneNumberId", "It stands in the address that messages are sent to.");
        services.AddOptions<WhatsAppOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<WhatsAppChannel>().AddSingleton<IChannel>(all => all.GetRequiredService<WhatsAppChannel>())
            .AddSingleton<IDeepLink, WhatsAppDeepLink>()
            .AddSingleton<WhatsAppSender>().AddSingleton<GraphClient>().AddSingleton<Budget>().AddSingleton<ReadMarks>()
            .AddSingleton<WhatsAppWebhook>().AddSingleton<UpdateIntake>().AddSingleton<StatusReports>();
    }

    public static void MapWhatsApp(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<IOptions<WhatsAppOptions>>() is null || routes.ServiceProvider.GetService<WhatsAppWebhook>() is not { } webhook)
            return;
        routes.MapGet(WhatsAppWebhook.Path, webhook.Verify);
        routes.MapPost(WhatsAppWebhook.Path, webhook.Take);
    }

    private static bool IsOn(IConfigurationSection section) =>
        Needed.Select(needed => needed.Setting).Append("PhoneNumberId").Any(setting => !string.IsNullOrEmpty(section[setting]));

    private static void Demand(IConfigurationSection section, string setting, string hint)
    {
        if (string.IsNullOrEmpty(section[setting]))
            throw new MissingSettingException($"{WhatsAppOptions.Section}:{setting}", hint);
    }
}
