using Microsoft.Extensions.Options;
using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Forms;

internal static class FormsRegistration
{
    private const string DevelopmentUrl = "http://localhost:5000";

    /// <summary>
    /// The one-time pages and the addresses of links. Needs AddKeys, AddAccounts, <see cref="ITurns"/>, <see cref="ITurnStore"/>,
    /// <see cref="IMailRows"/> and a clock.
    /// </summary>
    /// <exception cref="MissingSettingException">Outside Development <c>PublicUrl</c> has to be set.</exception>
    public static IServiceCollection AddForms(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var publicUrl = PublicUrl(configuration, environment);
        services.AddOptions<FormsOptions>()
            .Configure(forms =>
            {
                forms.PerAddressAndMinute = environment.IsDevelopment() ? 0 : forms.PerAddressAndMinute;
                configuration.GetSection("Forms").Bind(forms);
                forms.PublicUrl = publicUrl;
            })
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<IPostConfigureOptions<LoggerFilterOptions>, QuietFrameworkLogs>();
        foreach (var form in (Type[])[
            typeof(PasswordForm), typeof(LoginForm), typeof(ForgotForm), typeof(ResetForm), typeof(ConfirmEmailForm), typeof(IdentityForm), typeof(PhotoForm),
            typeof(EndSessionForm)])
            services.AddSingleton(typeof(IForm), form);
        return services
            .AddSingleton<FormTokens>().AddSingleton<LinkMaker>().AddSingleton<ILinkMaker>(all => all.GetRequiredService<LinkMaker>())
            .AddSingleton<Pages>().AddSingleton<FormProofs>().AddSingleton<FormTurns>().AddSingleton<NewPassword>().AddSingleton<ResetMails>()
            .AddSingleton<DoubleTaps>().AddSingleton<VisitLimit>().AddSingleton<FormRoutes>();
    }

    public static void MapForms(this IEndpointRouteBuilder routes)
    {
        var forms = routes.ServiceProvider.GetRequiredService<FormRoutes>();
        routes.MapGet("/f/{token}", (HttpContext http, string token) => forms.Show(http, token));
        routes.MapPost("/f/{token}", (HttpContext http, string token) => forms.Submit(http, token));
    }

    private static Uri PublicUrl(IConfiguration configuration, IHostEnvironment environment)
    {
        var set = configuration["PublicUrl"];
        if (string.IsNullOrWhiteSpace(set))
            set = environment.IsDevelopment() ? DevelopmentUrl : throw new MissingSettingException("PublicUrl", "Links in chats and mails begin with it.");
        return Uri.TryCreate(set, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw new WrongSettingException("PublicUrl", "It is written https://daftar.example.id.");
    }
}
