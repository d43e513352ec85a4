using Prakerja.Bot.Storage;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Tests.Storage.LiteDb;

public sealed class LiteDbUpkeepTests : IAsyncLifetime
{
    private readonly LiteDbUnderTest store = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        store.Options.CheckpointPages = 8;
        store.Options.JournalKilobytes = 8;
        store.Open();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task A_backup_of_a_running_store_opens_at_one_moment_of_it()
    {
        using var stop = new CancellationTokenSource();
        var version = 0;
        var busy = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                await store.Turns.MustCommit(Rows.Turn(Rows.Person("a", version), Rows.Person("b", version++)));
        });
        while (await store.Turns.TextOf("a") is null)
            await Task.Yield();
        var backups = Enumerable.Range(0, 3).Select(number => store.NewDirectory($"backup{number}")).ToList();
        foreach (var backup in backups)
            await store.Lite.Upkeep.Backup(backup, Cancel);
        await stop.CancelAsync();
        await busy;
        await Assert.ThrowsAsync<IOException>(() => store.Lite.Upkeep.Backup(backups[0], Cancel));
        foreach (var backup in backups)
        {
            await store.Close();
            store.Options.DataDirectory = backup;
            store.Open();
            var (a, b) = (await store.Turns.Load(new TurnKey.Person("a"), Cancel), await store.Turns.Load(new TurnKey.Person("b"), Cancel));
            Assert.InRange(a!.Version, 1, version);
            Assert.Equal(a.Version, b!.Version);
        }
    }

    [Fact]
    public async Task Every_body_can_be_sealed_anew_and_versions_stay()
    {
        await store.Waves.Save(new WaveRow(1, 0, false, Rows.Body("wave")), Cancel);
        var many = Enumerable.Range(0, 1_200).Select(number => Rows.Person($"p{number}", 0));
        await store.Turns.MustCommit(Rows.Turn([.. many]) with
        {
            Limits = [new("limit", 0, Rows.Body("limit"), Rows.Noon.AddHours(1))],
            Entries = [new(1, 1, "p1", Rows.Body("entry"))],
            NewRows = [Rows.Row("a")],
            DeadLetters = [Rows.Letter("l")],
        });
        var kinds = new HashSet<BodyKind>();
        var replaced = await store.Lite.Upkeep.Reseal(
            old =>
            {
                kinds.Add(old.Kind);
                return old.Key == "p7" ? null : Rows.Body("new " + Rows.Text(old.Body));
            },
            Cancel);
        Assert.Equal(1_204, replaced);
        Assert.Equal(Enum.GetValues<BodyKind>(), kinds.Order());
        for (var round = 0; round < 2; round++)
        {
            Assert.Equal("new p1199 1 v1", await store.Turns.TextOf("p1199"));
            Assert.Equal("p7 1 v1", await store.Turns.TextOf("p7"));
            Assert.Equal("new wave", Rows.Text(Assert.Single(await store.Waves.Waves(Cancel)).Body));
            Assert.Equal("new entry", Rows.Text(Assert.Single(await store.Waves.Entries(1, null, 5, Cancel)).Body));
            Assert.Equal("new row a", Rows.Text((await store.Outbox.Find(Rows.Row("a").Key, Cancel))!.Body));
            Assert.Equal("new letter l", Rows.Text(Assert.Single(await store.Outbox.DeadLetters(5, Cancel)).Body));
            Assert.Equal("new limit", Rows.Text((await store.Turns.LoadLimits(["limit"], Cancel))["limit"].Body));
            await store.Reopen();
        }
        await store.Turns.MustCommit(Rows.Turn(Rows.Person("p1", 1)));
    }

    [Fact]
    public async Task A_turn_that_commits_while_keys_rotate_wins()
    {
        await store.Turns.MustCommit(Rows.Turn(Rows.Person("ani", 0), Rows.Person("budi", 0)));
        var replaced = await store.Lite.Upkeep.Reseal(
            old =>
            {
                if (old.Key == "ani")
                    store.Turns.MustCommit(Rows.Turn(Rows.Person("ani", 1))).GetAwaiter().GetResult();
                return Rows.Body("resealed " + Rows.Text(old.Body));
            },
            Cancel);
        Assert.Equal(1, replaced);
        Assert.Equal("ani 2 v2", await store.Turns.TextOf("ani"));
        Assert.Equal("resealed budi 1 v1", await store.Turns.TextOf("budi"));
    }

    [Fact]
    public async Task Expired_limits_are_dropped_and_living_ones_stay()
    {
        var limits = Enumerable.Range(0, 1_100)
            .Select(number => new LimitWrite($"limit{number}", 0, [], Rows.Noon.AddMinutes(number % 2 == 0 ? 1 : 60)));
        await store.Turns.MustCommit(new TurnChanges { Limits = [.. limits] });
        store.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(550, await store.Lite.Upkeep.DropExpiredLimits(Cancel));
        Assert.Equal(0, await store.Lite.Upkeep.DropExpiredLimits(Cancel));
        Assert.Single(await store.Turns.LoadLimits(["limit0", "limit1"], Cancel));
    }
}
