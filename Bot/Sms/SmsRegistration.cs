using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Prakerja.Bot.DevInbox;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Sms.Kannel;
using Prakerja.Bot.Sms.Twilio;

namespace Prakerja.Bot.Sms;

internal static class SmsRegistration
{
    /// <summary>The gateway that <c>Sms:Gateway</c> names; otherwise the inbox in Development; otherwise the start ends here.</summary>
    /// <exception cref="MissingSettingException">A setting without which no SMS can be sent.</exception>
    public static IServiceCollection AddSms(this IServiceCollection services, IConfiguration configuration, bool development)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ReportRanks>();
        if (development)
            services.TryAddSingleton<DevelopmentInbox>();
        var name = configuration["Sms:Gateway"];
        if (string.IsNullOrEmpty(name))
        {
            return development
                ? services.AddSingleton<ISmsSender, InboxSmsSender>()
                : throw new MissingSettingException("Sms:Gateway", "SMS need a gateway outside Development: Kannel or Twilio.");
        }
        return Enum.TryParse<SmsGatewayName>(name, ignoreCase: true, out var gateway) && Enum.IsDefined(gateway)
            ? services.AddGateway(configuration, gateway)
            : throw new MissingSettingException("Sms:Gateway", $"It is \"{name}\", which is neither Kannel nor Twilio.");
    }

    private static IServiceCollection AddGateway(this IServiceCollection services, IConfiguration configuration, SmsGatewayName gateway)
    {
        Demand(configuration, "PublicUrl", "The gateway reports to it.");
        services.AddOptions<SmsOptions>()
            .Configure(options =>
            {
                configuration.GetSection("Sms").Bind(options);
                options.PublicUrl = configuration["PublicUrl"]!;
            })
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton(new SmsGateway(gateway));
        return gateway == SmsGatewayName.Kannel ? services.AddKannel(configuration) : services.AddTwilio(configuration);
    }

    private static IServiceCollection AddKannel(this IServiceCollection services, IConfiguration configuration)
    {
        foreach (var part in new[] { "Url", "User", "Password", "From" })
            Demand(configuration, $"Sms:Kannel:{part}", "Kannel needs it.");
        services.AddOptions<KannelOptions>().Bind(configuration.GetSection("Sms:Kannel")).ValidateDataAnnotations().ValidateOnStart();
        services.AddGatewayClient<KannelSmsSender>(proxy: false);
        return services.AddTransient<ISmsSender>(provider => provider.GetRequiredService<KannelSmsSender>());
    }

    private static IServiceCollection AddTwilio(this IServiceCollection services, IConfiguration configuration)
    {
        foreach (var part in new[] { "AccountSid", "AuthToken", "From" })
            Demand(configuration, $"Sms:Twilio:{part}", "Twilio needs it.");
        services.AddOptions<TwilioOptions>().Bind(configuration.GetSection("Sms:Twilio")).ValidateDataAnnotations().ValidateOnStart();
        services.AddGatewayClient<TwilioSmsSender>(proxy: true);
        return services.AddTransient<ISmsSender>(provider => provider.GetRequiredService<TwilioSmsSender>());
    }

    // The loggers of the HTTP client write addresses, and with Kannel's the password and the code.
    private static void AddGatewayClient<TSender>(this IServiceCollection services, bool proxy)
        where TSender : class =>
        services.AddHttpClient<TSender>((provider, http) => http.Timeout = provider.GetRequiredService<IOptions<SmsOptions>>().Value.Timeout)
            .ConfigurePrimaryHttpMessageHandler(provider =>
                new OnceOnlyHandler(provider.GetRequiredService<IOptions<SmsOptions>>().Value.ConnectTimeout, proxy))
            .RemoveAllLoggers();

    private static void Demand(IConfiguration configuration, string setting, string hint)
    {
        if (string.IsNullOrEmpty(configuration[setting]))
            throw new MissingSettingException(setting, hint);
    }
}
