using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Commands;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Photos;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Security;
using Prakerja.Bot.Storage.LiteDb;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Tests.Commands;

/// <summary>What commands need of a bot, on LiteDB in a directory of its own; started it is a running bot, else the command line opens the store.</summary>
internal sealed class BotInDirectory : IAsyncDisposable
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("bot-");
    private IHost? running;

    public static DateTimeOffset Noon { get; } = new(2020, 9, 3, 5, 0, 0, TimeSpan.Zero);

    public string DataDirectory => Path.Combine(home.FullName, "data");

    public FakeTimeProvider Time { get; } = new(Noon);

    public Dictionary<string, string?> Settings { get; } = [];

    public StringWriter Output { get; } = new() { NewLine = "\n" };

    public StringWriter Errors { get; } = new() { NewLine = "\n" };

    public IServiceProvider Services => running!.Services;

    public string PathOf(string name) => Path.Combine(home.FullName, name);

    public string Write(string name, params string[] lines)
    {
        File.WriteAllLines(PathOf(name), lines);
        return PathOf(name);
    }

    public async Task Start()
    {
        running = Build([]);
        await running.StartAsync();
    }

    public async Task Stop()
    {
        await running!.StopAsync();
        await ((IAsyncDisposable)running).DisposeAsync();
        running = null;
    }

    /// <summary>Gives a command as an operator would; returns the exit code.</summary>
    public Task<int> Run(params string[] args)
        => new CommandLine(Build, Output, Errors, isTerminal: false).Run(args, CancellationToken.None);

    public IHost Build(string[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = Environments.Development });
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:DataDirectory"] = DataDirectory });
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddKeys(builder.Configuration, builder.Environment);
        builder.Services.AddLiteDbStore();
        builder.Services.AddOptions<TurnOptions>();
        builder.Services.AddTurnParts();
        builder.Services.AddSingleton<RowCodec>();
        builder.Services.AddWaves();
        builder.Services.AddRegistry(builder.Configuration, development: true);
        builder.Services.AddSingleton(all => new PhotoVault(Path.Combine(DataDirectory, "photos"), all.GetRequiredService<KeyRing>()));
        builder.Services.AddCommands();
        return builder.Build();
    }

    public async ValueTask DisposeAsync()
    {
        if (running is not null)
            await Stop();
        home.Delete(recursive: true);
    }
}
