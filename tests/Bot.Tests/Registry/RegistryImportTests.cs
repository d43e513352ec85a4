using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Security;
using Prakerja.TestKit.Turns;

namespace Prakerja.Bot.Tests.Registry;

public sealed class RegistryImportTests
{
    private static readonly int People = Environment.GetEnvironmentVariable("LONG") is { Length: > 0 } ? 1_000_000 : 50_000;

    private readonly CountingRegistryStore store = new();

    [Fact]
    public async Task A_large_file_is_never_held_in_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        store.OnAdd = () =>
        {
            if (store.Batches.Count % 20 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        };

        var report = await Import(store).Run(new EndlessCsv(People), Fail, _ => ValueTask.CompletedTask, CancellationToken.None);

        Assert.Equal(new ImportReport(People), report);
        Assert.InRange(most, 1, 8_000_000);
        Assert.InRange(store.Batches.Max(), RegistryImport.BatchSize, RegistryImport.BatchSize + 2);
    }

    [Fact]
    public async Task Bad_lines_are_counted_and_told_and_the_others_imported()
    {
        var bad = new List<RegistryLine.Bad>();
        var kept = new InMemoryTurnStore();

        var report = await Import(kept).Run(
            CsvText.Of(CsvText.Header, CsvText.Sari, "x,x,x,x", CsvText.Budi),
            line =>
            {
                bad.Add(line);
                return default;
            },
            _ => default,
            CancellationToken.None);

        Assert.Equal((2, 1, false), (report.People, report.Bad, report.IsWhole));
        Assert.Equal([3], bad.Select(line => (int)line.Number));
        Assert.False(await kept.IsEmpty(CancellationToken.None));
    }

    [Fact]
    public async Task What_comes_before_an_unreadable_line_is_imported()
    {
        var report = await Import(store).Run(CsvText.Of(CsvText.Header, CsvText.Sari, new string('x', 100_000)), Fail, _ => default, CancellationToken.None);

        Assert.Equal((1, 3), (report.People, (int)report.Stopped!.Number));
        Assert.Equal([3], store.Batches);
    }

    [Fact]
    public async Task Cancelled_it_ends_between_two_batches()
    {
        using var stop = new CancellationTokenSource();
        store.OnAdd = stop.Cancel;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Import(store).Run(new EndlessCsv(People), Fail, _ => default, stop.Token));

        Assert.Single(store.Batches);
    }

    [Fact]
    public async Task Progress_tells_how_many_people_there_are_so_far()
    {
        var told = new List<long>();

        await Import(store).Run(new EndlessCsv(5_000), Fail, people => { told.Add(people); return default; }, CancellationToken.None);

        Assert.Equal([1_667, 3_334, 5_000], told);
    }

    internal static RegistryHashes Hashes { get; } = new(new KeyedHash(new byte[32]));

    internal static RegistryImport Import(IRegistryStore store)
        => new(store, Hashes, new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 5, 0, 0, TimeSpan.Zero)));

    private static ValueTask Fail(RegistryLine.Bad bad) => throw new InvalidOperationException($"Line {bad.Number}: {bad.Reason}");
}
