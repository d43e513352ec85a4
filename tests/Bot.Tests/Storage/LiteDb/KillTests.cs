using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Storage.LiteDb;
using Prakerja.Bot.Turns;
using Prakerja.TestKit.Storage;

namespace Prakerja.Bot.Tests.Storage.LiteDb;

/// <summary>A process that commits is killed with -9 at random moments: 30 times, 500 times with LONG=1.</summary>
public sealed class KillTests
{
    private readonly ConcurrentDictionary<string, long> promised = new(StringComparer.Ordinal);
    private readonly Random chance = new(4_711);
    private long reports;

    [Fact]
    public async Task No_commit_that_was_promised_is_lost_and_no_file_is_unreadable_after_a_kill()
    {
        var kills = Environment.GetEnvironmentVariable("LONG") == "1" ? 500 : 30;
        var home = Directory.CreateTempSubdirectory("kills-");
        for (var kill = 1; kill <= kills; kill++)
        {
            await RunAndKill(Path.Combine(home.FullName, "data"), atStart: kill % 6 == 0);
            // A copy is looked at; the files themselves go to the next victim as the kill has left them.
            var copy = new StoreFiles(Path.Combine(home.FullName, "copy"));
            StoreCopy.Of(new StoreFiles(Path.Combine(home.FullName, "data"))).WriteTo(copy);
            await Compare(copy.Directory, kill);
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills, {reports} commits reported, none lost, no file unreadable");
        Assert.True(reports > kills);
        home.Delete(recursive: true);
    }

    private async Task RunAndKill(string directory, bool atStart)
    {
        using var victim = Process.Start(Victim(directory))!;
        var alive = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var reading = Task.Run(async () =>
        {
            while (await victim.StandardOutput.ReadLineAsync() is { } line)
            {
                alive.TrySetResult();
                if (line.Split(' ') is [var person, var version] && long.TryParse(version, out var number))
                    Report(person, number);
            }
            alive.TrySetResult();
        });
        if (!atStart || promised.IsEmpty)
            await alive.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await Task.Delay(chance.Next(atStart ? 600 : 300));
        victim.Kill();
        await victim.WaitForExitAsync();
        await reading;
        Assert.Equal("", await victim.StandardError.ReadToEndAsync());
    }

    // The last line may be cut in its middle: a shorter number is an older promise of the same person, so it is no false one.
    private void Report(string person, long version)
    {
        reports++;
        promised.AddOrUpdate(person, version, (_, known) => Math.Max(known, version));
    }

    private async Task Compare(string directory, int kill)
    {
        await using var store = LiteDbStore.Open(KillTarget.Options(directory), TimeProvider.System, NullLogger<LiteDbStore>.Instance);
        var due = await store.Outbox.Due(Lane.Timer, DateTimeOffset.MaxValue, 10_000, default);
        var rows = due.ToLookup(row => row.Key.Id, StringComparer.Ordinal);
        foreach (var (person, version) in promised)
        {
            var stored = await store.Turns.Load(new TurnKey.Claim(person), default);
            Assert.True(stored?.Version >= version, $"kill {kill}: {person} was promised {version} and stands at {stored?.Version}");
            Assert.Equal(KillTarget.BodyOf(person, stored!.Version), stored.Body);
            Assert.Equal(stored.Version, (await store.Turns.Load(new TurnKey.Chat(person), default))!.Version);
            var row = Assert.Single(rows[person]);
            Assert.Equal(KillTarget.RowOf(person, stored.Version), row.Key);
            Assert.Equal(stored.Body, row.Body);
        }
    }

    private static ProcessStartInfo Victim(string directory)
    {
        var own = Environment.ProcessPath!;
        var start = new ProcessStartInfo(own) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(own) == "dotnet")
            start.ArgumentList.Add(typeof(KillTests).Assembly.Location);
        start.Environment[KillTarget.Variable] = directory;
        return start;
    }
}
