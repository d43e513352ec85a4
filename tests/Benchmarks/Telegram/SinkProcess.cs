using System.Diagnostics;
using System.Globalization;
using Prakerja.TestKit.Processes;

namespace Prakerja.Benchmarks.Telegram;

/// <summary>The Bot API sink in a process of its own.</summary>
internal sealed class SinkProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly HttpClient http;

    public SinkProcess()
    {
        var port = Ports.Free(1)[0];
        Address = new Uri($"http://127.0.0.1:{port}");
        http = new HttpClient { BaseAddress = Address };
        process = Process.Start(new ProcessStartInfo("dotnet") { ArgumentList = { typeof(BotApiSink).Assembly.Location, "telegram-sink", $"{port}" } })
            ?? throw new InvalidOperationException("The sink did not start.");
    }

    public Uri Address { get; }

    /// <summary>How many messages were sent so far. Waits until the sink has started.</summary>
    public async Task<long> Sent()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return long.Parse(await http.GetStringAsync(new Uri("/count", UriKind.Relative)), CultureInfo.InvariantCulture);
            }
            catch (HttpRequestException) when (tries < 100)
            {
                await Task.Delay(50);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        http.Dispose();
    }
}
