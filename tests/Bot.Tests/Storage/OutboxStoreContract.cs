using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Tests.Storage;

public abstract class OutboxStoreContract : StoreContract
{
    private IOutboxStore Outbox => Store.Outbox;

    [Fact]
    public async Task Due_rows_of_a_lane_come_oldest_first_and_no_more_than_asked()
    {
        await Insert(Rows.Row("c", dueSeconds: 3), Rows.Row("a", dueSeconds: 1), Rows.Row("b", dueSeconds: 2));
        await Insert(Rows.Row("d", dueSeconds: 60), Rows.Row("sms", Lane.Sms));
        Assert.Equal(["a", "b", "c"], await Due(Rows.Noon.AddSeconds(10)));
        Assert.Equal(["a", "b"], await Due(Rows.Noon.AddSeconds(10), 2));
        await Store.Reopen();
        Assert.Equal(["a", "b", "c", "d"], await Due(Rows.Noon.AddSeconds(60)));
        Assert.Empty(await Due(Rows.Noon));
    }

    [Fact]
    public async Task Rows_of_a_lane_between_two_times_are_found_without_those_due_before()
    {
        await Insert(Rows.Row("due", dueSeconds: 1), Rows.Row("a", dueSeconds: 2), Rows.Row("b", dueSeconds: 60), Rows.Row("later", dueSeconds: 61));
        await Insert(Rows.Row("sms", Lane.Sms, 30));
        await Store.Reopen();
        var found = await Outbox.Between(Rows.Row("a").Key.Lane, Rows.Noon.AddSeconds(1), Rows.Noon.AddSeconds(60), Cancel);
        Assert.Equal(["a", "b"], found.Select(row => row.Key.Id));
        Assert.Equal("row b", Rows.Text(found[1].Body));
        Assert.Empty(await Outbox.Between(Lane.Bulk, Rows.Noon, Rows.Noon.AddDays(1), Cancel));
    }

    [Fact]
    public async Task A_row_comes_back_whole()
    {
        var row = Rows.Row("a", Lane.Check) with { Tries = 2 };
        await Insert(row);
        await Store.Reopen();
        var found = await Outbox.Find(row.Key, Cancel);
        Assert.Equal((row.Key, 2, "row a"), (found!.Key, found.Tries, Rows.Text(found.Body)));
        Assert.Null(await Outbox.Find(row.Key with { Id = "b" }, Cancel));
    }

    [Fact]
    public async Task The_next_due_time_is_the_earliest_of_all_lanes()
    {
        Assert.Null(await Outbox.NextDue(Cancel));
        await Insert(Rows.Row("late", Lane.Reply, 50), Rows.Row("soon", Lane.Bulk, 5));
        Assert.Equal(Rows.Noon.AddSeconds(5), await Outbox.NextDue(Cancel));
        await Outbox.Replace(Rows.Row("soon", Lane.Bulk, 5).Key, null, null, Cancel);
        await Store.Reopen();
        Assert.Equal(Rows.Noon.AddSeconds(50), await Outbox.NextDue(Cancel));
    }

    [Fact]
    public async Task A_try_is_written_by_a_successor_and_only_one_worker_gets_it()
    {
        var row = Rows.Row("a");
        await Insert(row);
        var next = row with { Key = row.Key with { Due = Rows.Noon.AddMinutes(1) }, Tries = 1 };
        var won = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Outbox.Replace(row.Key, next, null, Cancel))));
        Assert.Single(won, true);
        Assert.Empty(await Due(Rows.Noon.AddSeconds(59)));
        Assert.Equal(1, (await Outbox.Find(next.Key, Cancel))!.Tries);
        Assert.Null(await Outbox.Find(row.Key, Cancel));
    }

    [Fact]
    public async Task A_successor_may_keep_its_key()
    {
        var row = Rows.Row("a");
        await Insert(row);
        Assert.True(await Outbox.Replace(row.Key, row with { Tries = 1, Body = Rows.Body("changed") }, null, Cancel));
        await Store.Reopen();
        var found = await Outbox.Find(row.Key, Cancel);
        Assert.Equal((1, "changed"), (found!.Tries, Rows.Text(found.Body)));
    }

    [Fact]
    public async Task A_row_that_gives_up_becomes_a_dead_letter_in_the_same_step()
    {
        var row = Rows.Row("a");
        await Insert(row);
        Assert.True(await Outbox.Replace(row.Key, null, Rows.Letter("a"), Cancel));
        Assert.False(await Outbox.Replace(row.Key, null, Rows.Letter("b"), Cancel));
        await Store.Reopen();
        var letter = Assert.Single(await Outbox.DeadLetters(10, Cancel));
        Assert.Equal(("a", Lane.Mail, Rows.Noon), (letter.Id, letter.Lane, letter.At));
        Assert.Equal(("mailbox-unknown", "letter a"), (letter.Reason, Rows.Text(letter.Body)));
    }

    [Fact]
    public async Task A_letter_of_an_input_has_no_lane()
    {
        await Store.Turns.MustCommit(new TurnChanges { DeadLetters = [Rows.Letter("a") with { Lane = null }] });
        Assert.Null(Assert.Single(await Outbox.DeadLetters(10, Cancel)).Lane);
    }

    [Fact]
    public async Task A_dead_letter_goes_back_into_the_queue_once()
    {
        await Store.Turns.MustCommit(new TurnChanges { DeadLetters = [Rows.Letter("a"), Rows.Letter("b")] });
        Assert.True(await Outbox.Replay("a", Rows.Row("again"), Cancel));
        Assert.False(await Outbox.Replay("a", Rows.Row("twice"), Cancel));
        Assert.Equal(["again"], await Due(Rows.Noon));
        Assert.Equal("b", Assert.Single(await Outbox.DeadLetters(10, Cancel)).Id);
        Assert.Empty(await Outbox.DeadLetters(0, Cancel));
    }

    [Fact]
    public async Task Arriving_rows_are_announced()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Outbox.RowsArrived += () => arrived.TrySetResult();
        await Insert(Rows.Row("a"));
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        Assert.Equal(["a"], await Due(Rows.Noon));
    }

    private Task Insert(params OutboxRow[] rows) => Store.Turns.MustCommit(new TurnChanges { NewRows = [.. rows] });

    private async Task<IEnumerable<string>> Due(DateTimeOffset now, int most = 100) =>
        (await Outbox.Due(Lane.Mail, now, most, Cancel)).Select(row => row.Key.Id);
}
