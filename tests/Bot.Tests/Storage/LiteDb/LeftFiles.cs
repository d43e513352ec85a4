using Prakerja.Bot.Storage;
using Prakerja.Bot.Storage.LiteDb;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Tests.Storage.LiteDb;

/// <summary>
/// Files that a crash, a disk or an operator has left behind. Commit number n writes person n and the count, so what opens must be a
/// prefix.
/// </summary>
public abstract class LeftFiles : IAsyncLifetime
{
    private protected const int Commits = 24;
    private protected readonly GatedSync disk = new();
    private readonly GatedSync journal = new();
    private protected readonly LiteDbUnderTest store = new();
    private int commits;

    public ValueTask InitializeAsync()
    {
        store.Hooks = new StoreHooks { Sync = disk.Sync, SyncData = journal.Sync };
        store.Options.CheckpointPages = 5_000;
        store.Open();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await store.DisposeAsync();
        disk.Dispose();
        journal.Dispose();
    }

    private protected async Task Write(int count)
    {
        for (var i = 0; i < count; i++, commits++)
        {
            var turn = Rows.Turn(Rows.Person("count", commits), Rows.Person($"p{commits}", 0));
            await store.Turns.MustCommit(turn with { NewRows = [Rows.Row($"{commits}")] });
        }
    }

    /// <summary>How many commits there are; fails where they are no prefix.</summary>
    private protected async Task<int> Prefix()
    {
        var count = await store.Turns.Load(new TurnKey.Person("count"), CancellationToken.None) is { } row ? (int)row.Version : 0;
        var rows = await store.Outbox.Due(Outbox.Lane.Mail, Rows.Noon, 1_000, CancellationToken.None);
        var expected = Enumerable.Range(0, count).Select(number => $"{number}").Order(StringComparer.Ordinal);
        Assert.Equal(expected, rows.Select(found => found.Key.Id));
        for (var number = 0; number < Commits + 5; number++)
            Assert.Equal(number < count ? $"p{number} 1 v1" : null, await store.Turns.TextOf($"p{number}"));
        return count;
    }

    private protected async Task OpenCopy(StoreCopy copy)
    {
        await store.Close();
        copy.WriteTo(store.Files);
        store.Open();
    }

    private protected async Task MustRefuse(StoreCopy damaged)
    {
        var refused = await Assert.ThrowsAsync<StoreDamagedException>(() => OpenCopy(damaged));
        Assert.Contains("docs/operating.md", refused.Message, StringComparison.Ordinal);
        Assert.Contains(store.Files.Directory, refused.Message, StringComparison.Ordinal);
    }
}
