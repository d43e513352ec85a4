using System.Diagnostics;
using System.Globalization;
using Prakerja.TestKit.Processes;
using Prakerja.TestKit.Running;

namespace Prakerja.Benchmarks.DirectLine;

/// <summary>A process that is measured: the bot, or the null bot, with or without inlined completions of sockets.</summary>
internal sealed class Measured : IAsyncDisposable
{
    /// <summary>The keys of the bot that is measured, so that what it holds can be read.</summary>
    public static readonly byte[] RingKey = [.. Enumerable.Repeat((byte)3, 32)];
    public static readonly byte[] HashRoot = [.. Enumerable.Repeat((byte)7, 32)];

    private const string Inline = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>As it runs for people: without the pages for developers on every request.</summary>
    private static readonly Dictionary<string, string> Production = new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["Keys:Ring"] = $"1:{Convert.ToBase64String(RingKey)}",
        ["Keys:Writing"] = "1",
        ["Keys:Hash"] = Convert.ToBase64String(HashRoot),
        ["WebChat:Secret"] = "a secret of the benchmark, long enough",
        ["WebChat:Limits:Starts"] = "0",
        ["WebChat:Limits:Messages"] = "0",
        ["Mail:Smtp:Host"] = "127.0.0.1",
        ["Mail:From"] = "Prakerja <daftar@example.id>",
        ["Sms:Gateway"] = "Kannel",
        ["Sms:Kannel:Url"] = "http://127.0.0.1:9/",
        ["Sms:Kannel:User"] = "u",
        ["Sms:Kannel:Password"] = "p",
        ["Sms:Kannel:From"] = "PRAKERJA",
        ["Registry:Provider"] = "Imported",
        ["Help:Contact"] = "0800-0000-000",
    };

    private BotProcess? bot;
    private Process process = null!;

    public HttpClient Http { get; private set; } = null!;

    /// <summary>Processor time, user and system, since the process began.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1_048_576.0;
        }
    }

    /// <summary>Settings of the bot, and for inlined completions the runtime's own, by name.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Settings(bool inline, IReadOnlyDictionary<string, string>? more = null)
    {
        var all = Production.Concat(more ?? new Dictionary<string, string>());
        return inline ? all.Append(new(Inline, "1")) : all;
    }

    public static async Task<Measured> Bot(bool inline, IReadOnlyDictionary<string, string>? settings = null)
    {
        var bot = BotProcess.New();
        foreach (var (name, value) in Settings(inline, settings))
            bot.Settings[name] = value;
        await bot.Start();
        return new Measured { bot = bot, process = Process.GetProcessById(bot.Id), Http = bot.Http };
    }

    public static async Task<Measured> Null(bool inline, int bytes)
    {
        var port = Ports.Free(1)[0];
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(Measured).Assembly.Location, "null-bot", $"{port}", bytes.ToString(CultureInfo.InvariantCulture) },
        };
        if (inline)
            start.Environment[Inline] = "1";
        var measured = new Measured
        {
            process = Process.Start(start) ?? throw new InvalidOperationException("The null bot did not start."),
            Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") },
        };
        while (!await IsReady(measured.Http))
            await Task.Delay(50);
        return measured;
    }

    public async ValueTask DisposeAsync()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
            return;
        }

        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Http.Dispose();
    }

    private static async Task<bool> IsReady(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/readyz", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
