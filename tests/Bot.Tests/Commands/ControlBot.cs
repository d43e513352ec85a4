using System.Collections.Immutable;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Commands;

namespace Prakerja.Bot.Tests.Commands;

/// <summary>The part of a running bot that takes commands, in a data directory of its own.</summary>
internal sealed class ControlBot : IAsyncDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("control-");
    private readonly ServiceProvider services;
    private ControlServer? server;

    public ControlBot(params CommandEntry[] catalog)
        : this(deep: 0, catalog)
    {
    }

    public ControlBot(int deep, params CommandEntry[] catalog)
    {
        DataDirectory = Path.Combine([home.FullName, .. Enumerable.Repeat("a-rather-long-directory", deep)]);
        Directory.CreateDirectory(DataDirectory);
        services = new ServiceCollection()
            .AddLogging(Log.Take)
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton(ControlAddress.In(DataDirectory))
            .AddSingleton<IReadOnlyList<CommandEntry>>(catalog)
            .AddSingleton<CommandRunner>()
            .BuildServiceProvider();
    }

    public string DataDirectory { get; }

    public FakeTimeProvider Time { get; } = new() { AutoAdvanceAmount = TimeSpan.Zero };

    public LogLines Log { get; } = new();

    public ControlAddress Address => services.GetRequiredService<ControlAddress>();

    public ControlServer NewServer() => ActivatorUtilities.CreateInstance<ControlServer>(services);

    public async Task<ControlBot> Start()
    {
        server = NewServer();
        await server.StartAsync(CancellationToken.None);
        return this;
    }

    public Task Stop() => server!.StopAsync(CancellationToken.None);

    public Task<int?> Ask(string name, ICommandOutput output, CancellationToken cancel = default, params (string Name, string Value)[] values)
        => ControlClient.Run(
            Address, new CommandRequest(name, values.ToImmutableDictionary(value => value.Name, value => value.Value)), output, cancel);

    /// <summary>A bare connection, to say what the client never would.</summary>
    public async Task<NetworkStream> Connect()
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(Address.Path));
        return new NetworkStream(socket, ownsSocket: true);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.StopAsync(CancellationToken.None);
            server.Dispose();
        }

        await services.DisposeAsync();
        home.Delete(recursive: true);
    }
}
