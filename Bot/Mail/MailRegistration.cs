using Microsoft.Extensions.DependencyInjection.Extensions;
using Prakerja.Bot.DevInbox;
using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Mail;

internal static class MailRegistration
{
    /// <summary>The mail server where <c>Mail:Smtp:Host</c> is set; otherwise the inbox in Development; otherwise the start ends here.</summary>
    /// <exception cref="MissingSettingException">A setting without which no mail can be sent.</exception>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration, bool development)
    {
        services.TryAddSingleton(TimeProvider.System);
        if (development)
            services.TryAddSingleton<DevelopmentInbox>();
        if (!string.IsNullOrEmpty(configuration["Mail:Smtp:Host"]))
            return services.AddSmtp(configuration);
        if (development)
            return services.AddSingleton<IMailSender, InboxMailSender>();
        throw new MissingSettingException("Mail:Smtp:Host", "Mails need a mail server outside Development.");
    }

    private static IServiceCollection AddSmtp(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrEmpty(configuration["Mail:From"]))
            throw new MissingSettingException("Mail:From", "It is the address that our mails come from.");
        services.AddOptions<SmtpOptions>()
            .Configure(options =>
            {
                configuration.GetSection("Mail:Smtp").Bind(options);
                options.From = configuration["Mail:From"]!;
                options.ReplyTo = configuration["Mail:ReplyTo"];
            })
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services.AddSingleton<IMailSender, SmtpMailSender>();
    }
}
