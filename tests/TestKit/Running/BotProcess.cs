using System.Diagnostics;
using Prakerja.TestKit.Processes;

namespace Prakerja.TestKit.Running;

/// <summary>The bot as a process of its own, which can be killed like by the power going out, and started again on the same data.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan ToStart = TimeSpan.FromSeconds(60);

    private readonly string folder;
    private readonly int port;
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

    public async Task Start()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Program, "--contentRoot", Repository.PathOf("Bot"), "--urls", Address.ToString() },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Storage__DataDirectory"] = DataDirectory;
        start.Environment["PublicUrl"] = $"http://127.0.0.1:{port}";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in Settings)
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        process = Process.Start(start) ?? throw new InvalidOperationException("The bot did not start.");
        var log = new Queue<string>();
        process.OutputDataReceived += (_, line) => Keep(log, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(log, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var patience = new CancellationTokenSource(ToStart);
        while (!await IsReady(patience.Token))
        {
            if (process.HasExited)
                throw new InvalidOperationException($"The bot ended with {process.ExitCode}: {Join(log)}");
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

    private static void Keep(Queue<string> log, string? line)
    {
        lock (log)
        {
            if (line is not null)
                log.Enqueue(line);
            if (log.Count > 100)
                log.Dequeue();
        }
    }

    private static string Join(Queue<string> log)
    {
        lock (log)
            return string.Join('\n', log);
    }
}
