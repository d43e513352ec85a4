using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Prakerja.Bot.Storage;
using Prakerja.Bot.Storage.LiteDb;
using Prakerja.Bot.Turns;

namespace Prakerja.Benchmarks;

/// <summary>
/// Commits per second, and processor time per commit, at 1, 64 and 512 waiting turns. Every turn loads its person of 2 KB and writes it
/// back, so it is on disk before the next one of that person begins. Includes checkpoints.
/// </summary>
internal static class CommitBenchmark
{
    private const int Persons = 2_048;
    private const int BodySize = 2_048;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(8);

    public static async Task Run()
    {
        var home = Directory.CreateTempSubdirectory("commits-");
        var options = new StorageOptions { DataDirectory = Path.Combine(home.FullName, "data") };
        await using (var store = LiteDbStore.Open(options, TimeProvider.System, NullLogger<LiteDbStore>.Instance))
        {
            await Task.WhenAll(Enumerable.Range(0, Persons).Select(person => Turn(store.Turns, person)));
            Console.WriteLine($"{"waiting",8}{"commits/s",12}{"CPU-us/commit",16}{"p50 ms",9}{"p99 ms",9}{"fsync ms",10}");
            var fsync = Fsync(home.FullName);
            foreach (var waiting in new[] { 1, 64, 512 })
            {
                await Series(store.Turns, waiting, Warm);
                var (rate, cpu, times) = await Series(store.Turns, waiting, Measured);
                Console.WriteLine($"{waiting,8}{rate,12:N0}{cpu,16:N0}{At(times, 0.5),9:N2}{At(times, 0.99),9:N2}{fsync,10:N2}");
            }
        }
        home.Delete(recursive: true);
    }

    private static async Task<(double Rate, double Cpu, double[] Times)> Series(ITurnStore turns, int waiting, TimeSpan length)
    {
        var clock = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        var talks = Enumerable.Range(0, waiting).Select(first => Task.Run(() => Talk(turns, first, waiting, clock, length)));
        var times = await Task.WhenAll(talks);
        var cpu = Environment.CpuUsage.TotalTime - before;
        var all = times.SelectMany(one => one).Order().ToArray();
        return (all.Length / clock.Elapsed.TotalSeconds, cpu.TotalMicroseconds / all.Length, all);
    }

    private static async Task<List<double>> Talk(ITurnStore turns, int first, int step, Stopwatch clock, TimeSpan length)
    {
        var times = new List<double>();
        for (var person = first; clock.Elapsed < length; person = (person + step) % Persons)
        {
            var begun = clock.Elapsed;
            await Turn(turns, person);
            times.Add((clock.Elapsed - begun).TotalMilliseconds);
        }
        return times;
    }

    private static async Task Turn(ITurnStore turns, int person)
    {
        var id = $"person-{person}";
        var version = await turns.Load(new TurnKey.Person(id), default) is { } row ? row.Version : 0;
        var outcome = await turns.Commit(new TurnChanges { Persons = [new(id, version, new byte[BodySize])] }, default);
        if (outcome is not CommitOutcome.Committed)
            throw new InvalidOperationException("Nobody else writes here.");
    }

    private static double At(double[] sorted, double part) => sorted[(int)(part * (sorted.Length - 1))];

    private static double Fsync(string directory)
    {
        const int Times = 100;
        using var file = File.OpenHandle(Path.Combine(directory, "fsync"), FileMode.Create, FileAccess.ReadWrite);
        var page = new byte[8_192];
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < Times; i++)
        {
            RandomAccess.Write(file, page, 0);
            RandomAccess.FlushToDisk(file);
        }
        return clock.Elapsed.TotalMilliseconds / Times;
    }
}
