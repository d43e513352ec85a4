using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Prakerja.Bot.Hosting;
using Prakerja.TestKit.Processes;

namespace Prakerja.TestKit.Running;

/// <summary>
/// The whole bot in this process, on a free port of the loopback interface and a data directory of its own, in Development: mails and SMS land in its inbox,
/// the registry holds the fictional people.
/// </summary>
public sealed class RunningBot : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly WebApplication app;

    private RunningBot(DirectoryInfo folder, WebApplication app, Uri address)
    {
        this.folder = folder;
        this.app = app;
        Address = address;
        Http = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => app.Services;

    public string DataDirectory => Path.Combine(folder.FullName, "data");

    /// <param name="settings">Settings over those of Development.</param>
    /// <param name="adjust">Changes to the services, for example a clock or a place for the log.</param>
    /// <param name="environment">Development, unless another is tested.</param>
    public static async Task<RunningBot> Start(
        IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? adjust = null, string environment = "Development")
    {
        var folder = Directory.CreateTempSubdirectory("bot");
        var port = Ports.Free(1)[0];
        var address = new Uri($"http://127.0.0.1:{port}");
        var app = BotHost.Build(
            ["--environment", environment, "--contentRoot", Repository.PathOf("Bot")],
            builder =>
            {
                builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
                {
                    ["Storage:DataDirectory"] = Path.Combine(folder.FullName, "data"),
                    ["PublicUrl"] = address.ToString().TrimEnd('/'),
                    ["Logging:LogLevel:Default"] = "Warning",
                });
                if (settings is not null)
                    builder.Configuration.AddInMemoryCollection(settings);
                builder.WebHost.UseUrls(address.ToString());
                adjust?.Invoke(builder.Services);
            });
        await app.StartAsync();
        var listening = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new RunningBot(folder, app, new Uri(listening));
    }

    /// <summary>What was mailed and sent by SMS, newest first.</summary>
    public Task<IReadOnlyList<InboxItem>> Inbox() => InboxItem.Read(Http);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
