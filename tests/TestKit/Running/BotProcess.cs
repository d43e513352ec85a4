using System.Diagnostics;
using Prakerja.TestKit.Processes;

namespace Prakerja.TestKit.Running;

/// <summary>The bot as a process of its own, which can be killed like by the power going out, and started again on the same data.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan ToStart = TimeSpan.FromSeconds(60);

    private readonly string folder;
    private readonly int port;
    private readonly Queue<string> log = new();
    private Process? process;

    private BotProcess(string folder, int port)
    {
        this.folder = folder;
        this.port = port;
        Address = new Uri($"http://127.0.0.1:{port}");
        Http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(30) };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public string DataDirectory => Path.Combine(folder, "data");

    public int Id => process?.Id ?? 0;

    /// <summary>What it wrote last since it was launched.</summary>
    public string Log
    {
        get
        {
            lock (log)
                return string.Join('\n', log);
        }
    }

    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    public static BotProcess New() => new(Directory.CreateTempSubdirectory("bot").FullName, Ports.Free(1)[0]);

    /// <summary>The program that the tests were built with.</summary>
    public static string Program
    {
        get
        {
            var configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
            return Repository.PathOf("Bot", "bin", configuration, "net10.0", "Prakerja.Bot.dll");
        }
    }

    /// <summary>Starts it and waits until it is ready.</summary>
    public async Task Start()
    {
        Launch();
        await Ready();
    }

    /// <summary>Starts it and does not wait.</summary>
    public void Launch()
    {
        lock (log)
            log.Clear();
        process = Begin(["--contentRoot", Repository.PathOf("Bot"), "--urls", Address.ToString()]);
    }

    /// <summary>Runs one of its commands to the end, on the same data.</summary>
    public async Task Command(params string[] words)
    {
        using var command = Begin(words);
        await command.WaitForExitAsync();
        if (command.ExitCode != 0)
            throw new InvalidOperationException($"The command ended with {command.ExitCode}: {Log}");
    }

    public async Task Ready()
    {
        using var patience = new CancellationTokenSource(ToStart);
        while (!await IsReady(patience.Token))
        {
            if (process is not { HasExited: false })
                throw new InvalidOperationException($"The bot ended with {process?.ExitCode}: {Log}");
            await Task.Delay(30, patience.Token);
        }
    }

    /// <summary>kill -9.</summary>
    public async Task Kill()
    {
        if (process is null)
            return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        Http.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private Process Begin(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = Repository.PathOf("Bot"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Storage__DataDirectory"] = DataDirectory;
        start.Environment["PublicUrl"] = $"http://127.0.0.1:{port}";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in Settings)
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        var begun = Process.Start(start) ?? throw new InvalidOperationException("The bot did not start.");
        begun.OutputDataReceived += (_, line) => Keep(line.Data);
        begun.ErrorDataReceived += (_, line) => Keep(line.Data);
        begun.BeginOutputReadLine();
        begun.BeginErrorReadLine();
        return begun;
    }

    private async Task<bool> IsReady(CancellationToken cancel)
    {
        try
        {
            using var answer = await Http.GetAsync(new Uri("/readyz", UriKind.Relative), cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        lock (log)
        {
            if (line is not null)
                log.Enqueue(line);
            if (log.Count > 100)
                log.Dequeue();
        }
    }
}
