using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace Prakerja.TestKit.Processes;

/// <summary>A program that ends with the test at the latest: with its standard input, which the system closes even when the test is killed.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    // Reads until the test closes the line, then ends the program: for programs that do not care about their standard input.
    private const string Guard = """exec 3<&0; "$@" </dev/null & child=$!; cat <&3 >/dev/null; kill "$child" 2>/dev/null; wait "$child" """;

    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();

    private ChildProcess(Process process) => this.process = process;

    /// <summary>All that it has written, for the message of a failure.</summary>
    public string Output => string.Join('\n', lines);

    /// <summary>Gives each line of both outputs to <paramref name="onLine"/>.</summary>
    /// <exception cref="MissingToolException">The program is not there; names the package to install.</exception>
    public static ChildProcess Start(string program, IEnumerable<string> arguments, string folder, string package, Action<string> onLine)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = new Process { StartInfo = start };
        var child = new ChildProcess(process);
        DataReceivedEventHandler take = (_, line) =>
        {
            if (line.Data is null)
                return;
            child.lines.Enqueue(line.Data);
            onLine(line.Data);
        };
        process.OutputDataReceived += take;
        process.ErrorDataReceived += take;
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            throw new MissingToolException(program, package, e);
        }
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return child;
    }

    /// <summary>For a program that does not end with its standard input by itself.</summary>
    public static ChildProcess StartGuarded(string program, IEnumerable<string> arguments, string folder, string package, Action<string> onLine)
    {
        if (!File.Exists(program))
            throw new MissingToolException(program, package);
        return Start("sh", ["-c", Guard, "sh", program, .. arguments], folder, package, onLine);
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }
        process.Dispose();
    }
}
