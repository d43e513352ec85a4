using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;
using Prakerja.TestKit.Turns;

namespace Prakerja.Bot.Tests.Registry;

/// <summary>A registry on the loopback interface that answers as a test says, and the bot's client to it.</summary>
internal sealed class RegistryServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ServiceProvider bot;

    private RegistryServer(WebApplication app, string[] settings)
    {
        this.app = app;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).ToDictionary(pair => pair[0], pair => (string?)pair[1]))
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Registry:Provider"] = "Http", ["Registry:Http:Url"] = $"{app.Urls.First()}/ask?v=1" })
            .Build();
        bot = new ServiceCollection()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton(new KeyedHash(new byte[32]))
            .AddSingleton<IRegistryStore>(new InMemoryTurnStore())
            .AddLogging(Log.Take)
            .AddRegistry(configuration, development: false)
            .BuildServiceProvider();
    }

    public FakeTimeProvider Time { get; } = new() { AutoAdvanceAmount = TimeSpan.Zero };

    public LogLines Log { get; } = new();

    public ConcurrentQueue<(string Method, string Address, string? Authorization, string Body)> Asked { get; } = [];

    public Func<HttpContext, Task> Answer { get; set; } = context => context.Response.WriteAsync("{\"result\":\"match\"}");

    public IRegistry Registry => bot.GetRequiredService<IRegistry>();

    public static async Task<RegistryServer> Start(params string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        RegistryServer? server = null;
        app.Run(async context =>
        {
            using var body = new StreamReader(context.Request.Body);
            server!.Asked.Enqueue((
                context.Request.Method,
                context.Request.Path + context.Request.QueryString.Value,
                context.Request.Headers.Authorization,
                await body.ReadToEndAsync()));
            await server.Answer(context);
        });
        await app.StartAsync();
        return server = new RegistryServer(app, settings);
    }

    public Task Stop() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await app.DisposeAsync();
    }
}
