using System.Collections.Immutable;
using System.Net.Sockets;

namespace Prakerja.Bot.Commands;

/// <summary>
/// Takes commands from the command line while the bot runs: one command a connection, open to the owner of the bot only. Registered after the store,
/// so that the store's lock says that no other bot can be listening in this directory.
/// </summary>
internal sealed partial class ControlServer(ControlAddress address, CommandRunner runner, TimeProvider time, ILogger<ControlServer> logger) : BackgroundService
{
    private const int MostAtOnce = 8;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly TimeSpan ToAsk = TimeSpan.FromSeconds(10);

    private ControlAddress.Door? door;
    private Socket? listener;
    private ImmutableList<Task> running = [];

    /// <summary>Listens when this returns, so that a command right after the start finds the bot.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            door = address.Open();
            listener = Listen(door);
        }
        catch (Exception fault) when (fault is SocketException or IOException or UnauthorizedAccessException)
        {
            NotListening(logger, address.Path, fault.Message);
        }

        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (listener is null)
            return;
        using var slots = new SemaphoreSlim(MostAtOnce);
        try
        {
            while (true)
            {
                await slots.WaitAsync(stoppingToken);
                var socket = await listener.AcceptAsync(stoppingToken);
                running = running.RemoveAll(task => task.IsCompleted).Add(Serve(socket, slots, stoppingToken));
            }
        }
        catch (SocketException fault)
        {
            NotListening(logger, address.Path, fault.Message);
        }
        catch (OperationCanceledException)
        {
            // The bot stops; commands under way hear it too.
        }
        finally
        {
            listener.Dispose();
            File.Delete(address.Path);
            await Task.WhenAll(running);
        }
    }

    public override void Dispose()
    {
        listener?.Dispose();
        door?.Dispose();
        base.Dispose();
    }

    private Socket Listen(ControlAddress.Door door)
    {
        RemoveStale(door);
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            socket.Bind(door.EndPoint);
            // Nobody can connect between the two: a socket that does not listen yet refuses.
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(address.Path, OwnerOnly);
            socket.Listen();
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>A bot that was killed leaves its socket behind; nobody answers there.</summary>
    private void RemoveStale(ControlAddress.Door door)
    {
        if (!File.Exists(address.Path))
            return;
        using var probe = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            probe.Connect(door.EndPoint);
        }
        catch (SocketException fault) when (fault.SocketErrorCode is SocketError.ConnectionRefused)
        {
            File.Delete(address.Path);
            Stale(logger, address.Path);
        }
    }

    private async Task Serve(Socket socket, SemaphoreSlim slots, CancellationToken stopping)
    {
        try
        {
            await using var stream = new NetworkStream(socket, ownsSocket: true);
            using var gone = CancellationTokenSource.CreateLinkedTokenSource(stopping);
            var lines = new ControlLines(stream);
            var exit = await ReadRequest(lines, stopping) is { } request ? await Run(request, lines, gone) : ExitCode.Usage;
            await lines.Write(new ControlMessage { Exit = exit }, ControlJson.Default.ControlMessage, CancellationToken.None);
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            // The command line went away, or the bot stops before anything was asked.
        }
        catch (Exception fault)
        {
            Broken(logger, FaultTrace.Of(fault));
        }
        finally
        {
            slots.Release();
        }
    }

    private async Task<int> Run(CommandRequest request, ControlLines lines, CancellationTokenSource gone)
    {
        using var done = new CancellationTokenSource();
        var watch = CancelAtEnd();
        var exit = await runner.Run(request, new ControlOutput(lines, gone), gone.Token);
        await done.CancelAsync();
        await watch;
        return exit;

        async Task CancelAtEnd()
        {
            try
            {
                await lines.End(done.Token);
                await gone.CancelAsync();
            }
            catch (OperationCanceledException)
            {
                // The command ended first.
            }
        }
    }

    /// <summary>Null with the fault told to the other side.</summary>
    private async Task<CommandRequest?> ReadRequest(ControlLines lines, CancellationToken stopping)
    {
        using var late = new CancellationTokenSource(ToAsk, time);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stopping, late.Token);
        var fault = "Nothing was asked.";
        try
        {
            var request = await lines.Read(ControlJson.Default.ControlRequest, cancel.Token);
            if (request is { Version: ControlRequest.Current })
                return new CommandRequest(request.Name, request.Values.ToImmutableDictionary());
            if (request is not null)
                fault = $"The running bot speaks version {ControlRequest.Current} of the control protocol, not {request.Version}. Start the bot anew.";
        }
        catch (InvalidDataException invalid)
        {
            fault = invalid.Message;
        }

        await lines.Write(new ControlMessage { Error = fault }, ControlJson.Default.ControlMessage, stopping);
        return null;
    }

    [LoggerMessage(EventId = 4411, Level = LogLevel.Error, Message = "No commands can be taken at {Path}: {Reason}")]
    private static partial void NotListening(ILogger logger, string path, string reason);

    [LoggerMessage(EventId = 4412, Level = LogLevel.Information, Message = "Removed {Path}, left behind by a bot that ended without warning")]
    private static partial void Stale(ILogger logger, string path);

    [LoggerMessage(EventId = 4413, Level = LogLevel.Error, Message = "A connection of the control socket failed: {Trace}")]
    private static partial void Broken(ILogger logger, string trace);
}
