using System.Runtime.InteropServices;
using Prakerja.Bot.Accounts;
using Prakerja.Bot.Channels.Telegram;
using Prakerja.Bot.Channels.WebChat;
using Prakerja.Bot.Channels.WhatsApp;
using Prakerja.Bot.Commands;
using Prakerja.Bot.Development;
using Prakerja.Bot.DevInbox;
using Prakerja.Bot.Forms;
using Prakerja.Bot.Mail;
using Prakerja.Bot.MotivationTest;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Photos;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Security;
using Prakerja.Bot.Sms;
using Prakerja.Bot.Storage.LiteDb;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;
using Prakerja.Dialogs;
using Prakerja.Dialogs.Faq;

namespace Prakerja.Bot.Hosting;

/// <summary>The composition root: every folder adds itself here, and here only.</summary>
internal static class BotHost
{
    private static readonly TimeSpan ToDrain = TimeSpan.FromSeconds(30);

    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var app = Prepare(args, adjust).Build();
        Map(app, app.Environment.IsDevelopment());
        return app;
    }

    /// <summary>For a command, which may find a running bot: no route is mapped, because what answers a route opens the store.</summary>
    public static IHost BuildForCommands(string[] args, Action<WebApplicationBuilder>? adjust = null) => Prepare(args, adjust).Build();

    private static WebApplicationBuilder Prepare(string[] args, Action<WebApplicationBuilder>? adjust)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        adjust?.Invoke(builder);
        var (services, configuration, environment) = (builder.Services, builder.Configuration, builder.Environment);
        var development = environment.IsDevelopment();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (AppContext.TryGetSwitch("System.Net.Sockets.InlineCompletions", out var inline) ? inline : InlineByEnvironment())
            builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = ToDrain);

        services.AddKeys(configuration, environment);
        services.AddLiteDbStore(storage => storage.DataDirectory = DataDirectory.Of(configuration, environment));
        services.AddWaves();
        services.AddTurns(configuration, environment);
        services.AddOutbox(configuration);
        services.AddAccounts();
        services.AddForms(configuration, environment);
        services.AddWebChat(configuration);
        services.AddTelegram(configuration);
        services.AddWhatsApp(configuration);
        services.AddPhotos();
        services.AddRegistry(configuration, development);
        services.AddMail(configuration, development);
        services.AddSms(configuration, development);
        services.AddCommands();
        services.AddSingleton(_ => TestItemFile.Load(TestItemFile.DefaultPath));
        services.AddSingleton(_ => Assistant.Create(new WordMatcher(), FirstTopics.All));
        services.AddGlue();
        if (development)
            services.AddDevelopmentData();
        return builder;
    }

    private static void Map(WebApplication app, bool development)
    {
        app.UseForwardedHeaders();
        app.UsePageHeaders();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.MapHealth();
        app.MapWebChat();
        app.MapTelegram();
        app.MapWhatsApp();
        app.MapForms();
        app.MapSmsReports();
        if (!development)
            return;
        app.MapDevelopmentInbox();
        app.MapDevelopmentStart();
    }

    /// <summary>The two settings help only together, and are sound because nothing on the request path blocks.</summary>
    private static bool InlineByEnvironment() =>
        !RuntimeInformation.IsOSPlatform(OSPlatform.Windows) && Environment.GetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS") == "1";
}
