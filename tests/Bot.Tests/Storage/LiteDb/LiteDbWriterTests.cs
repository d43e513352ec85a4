using Prakerja.Bot.Storage.LiteDb;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Tests.Storage.LiteDb;

public sealed class LiteDbWriterTests : IAsyncLifetime
{
    private readonly GatedSync disk = new();
    private readonly LiteDbUnderTest store = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        store.Hooks = new StoreHooks { Sync = disk.Sync, SyncData = disk.Sync };
        store.Open();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        disk.Release();
        await store.DisposeAsync();
        disk.Dispose();
    }

    [Fact]
    public async Task A_turn_that_throws_harms_only_itself()
    {
        disk.Hold();
        var first = store.Turns.Commit(Rows.Turn(Rows.Person("first", 0)), Cancel);
        await disk.Arrived();
        var tooLong = new string('k', 2_000);
        var group = Enumerable.Range(0, 20).Select(number => store.Turns.Commit(
            Rows.Turn(Rows.Person($"p{number}", 0)) with { Chats = number == 7 ? [new(tooLong, null, "p7")] : [] }, Cancel)).ToList();
        disk.Release();
        await first;
        for (var number = 0; number < 20; number++)
        {
            if (number == 7)
                await Assert.ThrowsAsync<ArgumentException>(() => group[7]);
            else
                Assert.IsType<CommitOutcome.Committed>(await group[number]);
        }
        await store.Turns.MustCommit(Rows.Turn(Rows.Person("after", 0)));
        await store.Reopen();
        Assert.Null(await store.Turns.TextOf("p7"));
        Assert.Equal("p8 1 v1", await store.Turns.TextOf("p8"));
        Assert.Equal("after 1 v1", await store.Turns.TextOf("after"));
    }

    [Fact]
    public async Task Turns_that_throw_again_and_again_leave_the_store_whole()
    {
        for (var round = 0; round < 30; round++)
        {
            var broken = Rows.Turn(Rows.Person($"broken{round}", 0, new string('x', 20_000)));
            var tooLong = broken with { Chats = [new(new string('k', 2_000), null, "broken")] };
            var outcomes = new[] { store.Turns.Commit(tooLong, Cancel), store.Turns.Commit(Rows.Turn(Rows.Person($"p{round}", 0)), Cancel) };
            await Assert.ThrowsAsync<ArgumentException>(() => outcomes[0]);
            Assert.IsType<CommitOutcome.Committed>(await outcomes[1]);
        }
        await store.Reopen();
        for (var round = 0; round < 30; round++)
        {
            Assert.Equal($"p{round} 1 v1", await store.Turns.TextOf($"p{round}"));
            Assert.Null(await store.Turns.TextOf($"broken{round}"));
        }
    }

    [Fact]
    public async Task A_failed_fsync_ends_the_process_and_the_turn_never_hears_of_its_commit()
    {
        var ended = new TaskCompletionSource<Exception>(TaskCreationOptions.RunContinuationsAsynchronously);
        store.Hooks = store.Hooks with { Fatal = (_, cause) => ended.SetResult(cause) };
        await store.Reopen();
        await store.Turns.MustCommit(Rows.Turn(Rows.Person("ani", 0)));
        disk.Broken = true;
        var lost = store.Turns.Commit(Rows.Turn(Rows.Person("ani", 1)), Cancel);
        Assert.Equal("The disk is gone.", (await ended.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancel)).Message);
        Assert.Equal("ani 1 v1", await store.Turns.TextOf("ani"));
        Assert.False(lost.IsCompleted);
        disk.Broken = false;
        await store.Reopen();
        Assert.Contains(await store.Turns.TextOf("ani"), new[] { "ani 1 v1", "ani 2 v2" });
        Assert.False(lost.IsCompleted);
    }

    [Fact]
    public async Task Reads_do_not_wait_for_the_writer_and_show_nothing_that_is_not_on_disk()
    {
        await store.Turns.MustCommit(Rows.Turn(Rows.Person("ani", 0), Rows.Person("budi", 0)));
        disk.Hold();
        var commit = store.Turns.Commit(Rows.Turn(Rows.Person("ani", 1)) with { NewRows = [Rows.Row("mail")] }, Cancel);
        await disk.Arrived();
        Assert.Equal("ani 1 v1", await store.Turns.TextOf("ani"));
        Assert.Equal("budi 1 v1", await store.Turns.TextOf("budi"));
        Assert.Null(await store.Turns.TextOf("nobody"));
        Assert.Null(await store.Outbox.NextDue(Cancel));
        Assert.Null(await store.Outbox.Find(Rows.Row("mail").Key, Cancel));
        disk.Release();
        await commit;
        Assert.Equal("ani 2 v2", await store.Turns.TextOf("ani"));
        Assert.NotNull(await store.Outbox.NextDue(Cancel));
    }

    [Fact]
    public async Task A_person_that_is_not_in_memory_and_on_its_way_to_the_disk_is_shown_as_it_stands_there()
    {
        store.Options.CachedPersons = 1;
        await store.Reopen();
        await store.Turns.MustCommit(Rows.Turn(Rows.Person("ani", 0)));
        await store.Turns.MustCommit(Rows.Turn(Rows.Person("budi", 0)));
        disk.Hold();
        var commit = store.Turns.Commit(Rows.Turn(Rows.Person("ani", 1)), Cancel);
        await disk.Arrived();
        Assert.Equal("ani 1 v1", await store.Turns.TextOf("ani"));
        Assert.Equal("budi 1 v1", await store.Turns.TextOf("budi"));
        disk.Release();
        await commit;
        Assert.Equal("ani 2 v2", await store.Turns.TextOf("ani"));
    }

    [Fact]
    public async Task Waiting_turns_share_one_fsync()
    {
        disk.Hold();
        var first = store.Turns.Commit(Rows.Turn(Rows.Person("first", 0)), Cancel);
        await disk.Arrived();
        var fsyncs = 0;
        disk.Before = () => fsyncs++;
        var group = Enumerable.Range(0, 100).Select(number => store.Turns.Commit(Rows.Turn(Rows.Person($"p{number}", 0)), Cancel)).ToList();
        disk.Release();
        await Task.WhenAll([first, .. group]);
        Assert.InRange(fsyncs, 2, 4);
    }

    [Fact]
    public async Task Closing_writes_what_waits_and_takes_no_more()
    {
        var people = Enumerable.Range(0, 300).Select(number => Rows.Person($"p{number}", 0));
        var commits = people.Select(person => store.Turns.Commit(Rows.Turn(person), Cancel)).ToList();
        var turns = store.Turns;
        await store.Close();
        Assert.All(await Task.WhenAll(commits), outcome => Assert.IsType<CommitOutcome.Committed>(outcome));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turns.Commit(Rows.Turn(Rows.Person("late", 0)), Cancel));
        store.Open();
        Assert.Equal("p299 1 v1", await store.Turns.TextOf("p299"));
    }

    [Fact]
    public async Task Many_flushes_and_checkpoints_lose_nothing()
    {
        store.Options.CheckpointPages = 8;
        store.Options.JournalKilobytes = 8;
        await store.Reopen();
        for (var version = 0; version < 60; version++)
            await store.Turns.MustCommit(Rows.Turn(Rows.Person("ani", version)) with { NewRows = [Rows.Row($"{version}")] });
        await store.Reopen();
        Assert.Equal("ani 60 v60", await store.Turns.TextOf("ani"));
        Assert.Equal(60, (await store.Outbox.Due(Prakerja.Bot.Outbox.Lane.Mail, Rows.Noon, 100, Cancel)).Count);
    }
}
