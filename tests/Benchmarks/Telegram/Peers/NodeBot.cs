using System.Diagnostics;
using System.Net.Http.Json;
using Prakerja.TestKit;
using Prakerja.TestKit.Processes;

namespace Prakerja.Benchmarks.Telegram.Peers;

/// <summary>A bot of tests/Benchmarks/peers with its SQLite database in a folder of its own.</summary>
internal sealed class NodeBot(string script, string synchronous, Uri api, bool history) : IContestant
{
    private static readonly TimeSpan ToStart = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("peer");
    private readonly HttpClient http = new();
    private Process? process;

    public static string Folder { get; } = Repository.PathOf("tests", "Benchmarks", "peers");

    public int Port { get; } = Ports.Free(1)[0];

    public Script Script => Script.Answers;

    public int ProcessId => process!.Id;

    public async Task Start()
    {
        var start = new ProcessStartInfo("node", [script]) { WorkingDirectory = Folder };
        start.Environment["NODE_ENV"] = "production";
        start.Environment["PORT"] = $"{Port}";
        start.Environment["BOT_API"] = api.GetLeftPart(UriPartial.Authority);
        start.Environment["SECRET"] = WebhookTalker.Secret;
        start.Environment["DATA"] = data.FullName;
        start.Environment["SYNCHRONOUS"] = synchronous;
        start.Environment["HISTORY"] = history ? "1" : "0";
        process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        using var patience = new CancellationTokenSource(ToStart);
        while (!await IsReady(patience.Token))
        {
            if (process.HasExited)
                throw new InvalidOperationException($"{script} ended with {process.ExitCode}.");
            await Task.Delay(30, patience.Token);
        }
    }

    public async Task Kill()
    {
        if (process is null)
            return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>Every answer has its number, and the database holds them in the order in which they were taken.</summary>
    public async Task<Tally> Count(IReadOnlyList<StubbornTalker> talkers, Transcript transcript)
    {
        var held = await http.GetFromJsonAsync<Dictionary<string, string[]>>(Address("held")) ?? [];
        var (lost, doubled, again) = (0, 0, 0);
        foreach (var talker in talkers)
        {
            var answers = held.GetValueOrDefault($"{talker.Id}", []);
            lost += Enumerable.Range(0, talker.Turns).Select(Script.Answer).Except(answers).Count();
            doubled += answers.Length - answers.Distinct(StringComparer.Ordinal).Count();
            // Each answer that took effect was followed by a question, and the first question stands before them.
            again += transcript.Of(talker.Id).Count - 1 - answers.Length;
        }

        return new Tally(lost, doubled, again);
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        http.Dispose();
        data.Delete(recursive: true);
    }

    private Uri Address(string path) => new($"http://127.0.0.1:{Port}/{path}");

    private async Task<bool> IsReady(CancellationToken cancel)
    {
        try
        {
            using var answer = await http.GetAsync(Address("readyz"), cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
