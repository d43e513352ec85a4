using System.Net.Sockets;

namespace Prakerja.Bot.Commands;

/// <summary>Has a running bot do a command.</summary>
internal static class ControlClient
{
    private static readonly TimeSpan ToStop = TimeSpan.FromSeconds(5);

    /// <summary>The command's exit code; null where no bot is running.</summary>
    /// <exception cref="CommandFault">There is one, and it cannot be spoken to.</exception>
    public static async Task<int?> Run(ControlAddress address, CommandRequest request, ICommandOutput output, CancellationToken cancel)
    {
        if (!File.Exists(address.Path))
            return null;
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        if (!await Connect(socket, address, cancel))
            return null;
        try
        {
            return await Ask(socket, request, output, cancel);
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            throw new CommandFault("The running bot broke off before the command was done.", cause: fault);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
    }

    private static async Task<bool> Connect(Socket socket, ControlAddress address, CancellationToken cancel)
    {
        using var door = address.Open();
        try
        {
            await socket.ConnectAsync(door.EndPoint, cancel);
            return true;
        }
        catch (SocketException fault) when (fault.SocketErrorCode is SocketError.ConnectionRefused or SocketError.AddressNotAvailable)
        {
            return false;
        }
        catch (SocketException fault) when (fault.SocketErrorCode is SocketError.AccessDenied)
        {
            throw new CommandFault($"'{address.Path}' belongs to another user: give commands as the user that runs the bot.", cause: fault);
        }
    }

    private static async Task<int> Ask(Socket socket, CommandRequest request, ICommandOutput output, CancellationToken cancel)
    {
        await using var stream = new NetworkStream(socket);
        var lines = new ControlLines(stream);
        await lines.Write(new ControlRequest(ControlRequest.Current, request.Name, new(request.Values)), ControlJson.Default.ControlRequest, cancel);
        using var impatience = new CancellationTokenSource();
        // The end of our side tells the bot to stop; it then says how the command ended.
        await using var stop = cancel.Register(() =>
        {
            socket.Shutdown(SocketShutdown.Send);
            impatience.CancelAfter(ToStop);
        });
        while (await lines.Read(ControlJson.Default.ControlMessage, impatience.Token) is { } message)
        {
            if (message.Exit is { } exit)
                return exit;
            await Show(message, output);
        }

        throw new CommandFault("The running bot ended before the command was done.");
    }

    private static ValueTask Show(ControlMessage message, ICommandOutput output) => message switch
    {
        { Line: { } line } => output.Line(line),
        { Error: { } error } => output.Error(error),
        { Share: { } share } => output.Progress(share, message.Text ?? ""),
        _ => ValueTask.CompletedTask,
    };
}
