using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Tests.Storage;

/// <summary>What every engine behind <see cref="ITurnStore"/> has to keep, attacks of turn.md 16 to 19 included.</summary>
public abstract class TurnStoreContract : StoreContract
{
    private ITurnStore Turns => Store.Turns;

    [Fact]
    public async Task An_unknown_person_chat_or_claim_is_null()
    {
        Assert.Null(await Turns.Load(new TurnKey.Person("nobody"), Cancel));
        Assert.Null(await Turns.Load(new TurnKey.Chat("nobody"), Cancel));
        Assert.Null(await Turns.Load(new TurnKey.Claim("nobody"), Cancel));
    }

    [Fact]
    public async Task A_new_person_is_found_by_id_chat_and_claim_also_after_a_restart()
    {
        var ani = Rows.Turn(Rows.Person("ani", 0));
        await Turns.MustCommit(ani with { Chats = [new("chat", null, "ani")], Claims = [new("email:1", "ani")] });
        for (var round = 0; round < 2; round++)
        {
            foreach (var key in new TurnKey[] { new TurnKey.Person("ani"), new TurnKey.Chat("chat"), new TurnKey.Claim("email:1") })
            {
                var found = await Turns.Load(key, Cancel);
                Assert.Equal(("ani", 1L, "ani 1"), (found!.Id, found.Version, Rows.Text(found.Body)));
            }
            await Store.Reopen();
        }
    }

    [Fact]
    public async Task What_was_decoded_rides_along_to_the_next_turn_or_is_left_out()
    {
        var decoded = new object();
        await Turns.MustCommit(new TurnChanges { Persons = [Rows.Person("ani", 0) with { Decoded = decoded }] });
        var found = await Turns.Load(new TurnKey.Person("ani"), Cancel);
        Assert.True(found!.Decoded is null || ReferenceEquals(found.Decoded, decoded));
    }

    [Fact]
    public async Task A_second_writer_with_the_old_version_is_stale_and_leaves_nothing()
    {
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 0)));
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 1)));
        var late = Rows.Turn(Rows.Person("budi", 0), Rows.Person("ani", 1, "late")) with
        {
            Chats = [new("chat", null, "ani")],
            Claims = [new("nik:1", "ani")],
            Limits = [new("limit:otp:1", 0, Rows.Body("1"), Rows.Noon.AddHours(1))],
            NewRows = [Rows.Row("mail")],
            DeadLetters = [Rows.Letter("letter")],
        };
        await Turns.MustBeStale(late);
        await Store.Reopen();
        Assert.Equal("ani 2 v2", await Turns.TextOf("ani"));
        Assert.Null(await Turns.TextOf("budi"));
        Assert.Null(await Turns.Load(new TurnKey.Chat("chat"), Cancel));
        Assert.Null(await Turns.Load(new TurnKey.Claim("nik:1"), Cancel));
        Assert.Empty(await Turns.LoadLimits(["limit:otp:1"], Cancel));
        Assert.Null(await Store.Outbox.NextDue(Cancel));
        Assert.Empty(await Store.Outbox.DeadLetters(10, Cancel));
    }

    [Fact]
    public async Task A_person_that_exists_cannot_be_new_and_one_that_is_gone_cannot_be_changed()
    {
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 0)));
        await Turns.MustBeStale(Rows.Turn(Rows.Person("ani", 0)));
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 1, null)));
        Assert.Null(await Turns.TextOf("ani"));
        await Turns.MustBeStale(Rows.Turn(Rows.Person("ani", 2)));
        await Turns.MustBeStale(Rows.Turn(Rows.Person("ani", 1, null)));
        await Store.Reopen();
        Assert.Null(await Turns.TextOf("ani"));
    }

    [Fact]
    public async Task Of_64_parallel_commits_to_one_person_exactly_one_wins_per_version()
    {
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 0)));
        for (var version = 1; version <= 5; version++)
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(writer => Task.Run(() =>
                Turns.Commit(Rows.Turn(Rows.Person("ani", version)) with { NewRows = [Rows.Row($"{version}-{writer}")] }, Cancel))));
            Assert.Single(outcomes.OfType<CommitOutcome.Committed>());
            Assert.Equal(63, outcomes.OfType<CommitOutcome.Stale>().Count());
        }
        Assert.Equal(5, (await Store.Outbox.Due(Lane.Mail, Rows.Noon, 100, Cancel)).Count);
        Assert.Equal("ani 6 v6", await Turns.TextOf("ani"));
    }

    [Fact]
    public async Task A_thousand_persons_are_written_in_parallel_and_all_stand_after_a_restart()
    {
        var ids = Enumerable.Range(0, 1_000).Select(number => $"person-{number}").ToList();
        await Task.WhenAll(ids.Select(id => Turns.MustCommit(Rows.Turn(Rows.Person(id, 0)))));
        await Task.WhenAll(ids.Select(id => Turns.MustCommit(Rows.Turn(Rows.Person(id, 1)))));
        await Store.Reopen();
        foreach (var id in ids)
            Assert.Equal($"{id} 2 v2", await Turns.TextOf(id));
    }

    [Fact]
    public async Task A_claim_of_another_person_is_the_answer_taken_and_nothing_is_written()
    {
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 0)) with { Claims = [new("nik:1", "ani")] });
        var late = Rows.Turn(Rows.Person("budi", 0)) with { Claims = [new("email:2", "budi"), new("nik:1", "budi")] };
        var outcome = await Turns.Commit(late, Cancel);
        Assert.Equal("nik:1", Assert.IsType<CommitOutcome.Taken>(outcome).ClaimKey);
        Assert.Null(await Turns.TextOf("budi"));
        Assert.Null(await Turns.Load(new TurnKey.Claim("email:2"), Cancel));
    }

    [Fact]
    public async Task Of_two_persons_who_claim_the_same_at_once_one_has_it()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 32).Select(number => Task.Run(() =>
            Turns.Commit(Rows.Turn(Rows.Person($"p{number}", 0)) with { Claims = [new("nik:1", $"p{number}")] }, Cancel))));
        Assert.Single(outcomes.OfType<CommitOutcome.Committed>());
        Assert.Equal(31, outcomes.OfType<CommitOutcome.Taken>().Count());
        var winner = Array.FindIndex(outcomes, outcome => outcome is CommitOutcome.Committed);
        Assert.Equal($"p{winner}", (await Turns.Load(new TurnKey.Claim("nik:1"), Cancel))!.Id);
    }

    [Fact]
    public async Task Ones_own_claim_again_is_no_conflict()
    {
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 0)) with { Claims = [new("nik:1", "ani")] });
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 1)) with { Claims = [new("nik:1", "ani")] });
        Assert.Equal("ani", (await Turns.Load(new TurnKey.Claim("nik:1"), Cancel))!.Id);
    }

    [Fact]
    public async Task Only_ones_own_claim_can_be_released()
    {
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 0)) with { Claims = [new("nik:1", "ani")] });
        await Turns.MustCommit(Rows.Turn(Rows.Person("budi", 0)) with { Claims = [new("nik:1", "budi", Release: true)] });
        Assert.Equal("ani", (await Turns.Load(new TurnKey.Claim("nik:1"), Cancel))!.Id);
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 1)) with { Claims = [new("nik:1", "ani", Release: true)] });
        Assert.Null(await Turns.Load(new TurnKey.Claim("nik:1"), Cancel));
        await Turns.MustCommit(Rows.Turn(Rows.Person("budi", 1)) with { Claims = [new("nik:1", "budi")] });
        Assert.Equal("budi", (await Turns.Load(new TurnKey.Claim("nik:1"), Cancel))!.Id);
    }

    [Fact]
    public async Task A_claim_can_pass_from_one_person_to_another_in_one_commit()
    {
        await Turns.MustCommit(Rows.Turn(Rows.Person("old", 0)) with { Claims = [new("phone:1", "old")] });
        await Turns.MustCommit(Rows.Turn(Rows.Person("old", 1, null), Rows.Person("new", 0)) with
        {
            Claims = [new("phone:1", "new"), new("phone:1", "old", Release: true)],
        });
        Assert.Equal("new", (await Turns.Load(new TurnKey.Claim("phone:1"), Cancel))!.Id);
    }

    [Fact]
    public async Task Inserting_a_chat_that_exists_is_stale()
    {
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 0)) with { Chats = [new("chat", null, "ani")] });
        await Turns.MustBeStale(Rows.Turn(Rows.Person("budi", 0)) with { Chats = [new("chat", null, "budi")] });
        Assert.Null(await Turns.TextOf("budi"));
    }

    [Fact]
    public async Task Two_writers_that_create_the_same_new_chat_at_once_leave_one_person()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(number => Task.Run(() =>
            Turns.Commit(Rows.Turn(Rows.Person($"p{number}", 0)) with { Chats = [new("chat", null, $"p{number}")] }, Cancel))));
        Assert.Single(outcomes.OfType<CommitOutcome.Committed>());
        Assert.Equal(15, outcomes.OfType<CommitOutcome.Stale>().Count());
    }

    [Fact]
    public async Task A_chat_moves_to_another_person_and_back_only_from_where_it_is()
    {
        var (begin, logIn) = (Rows.Turn(Rows.Person("anon", 0), Rows.Person("ani", 0)), Rows.Turn(Rows.Person("anon", 1, null), Rows.Person("ani", 1)));
        await Turns.MustCommit(begin with { Chats = [new("chat", null, "anon")] });
        await Turns.MustCommit(logIn with { Chats = [new("chat", "anon", "ani")] });
        Assert.Equal("ani 2", Rows.Text((await Turns.Load(new TurnKey.Chat("chat"), Cancel))!.Body));
        await Turns.MustBeStale(Rows.Turn(Rows.Person("ani", 2)) with { Chats = [new("chat", "anon", "ani")] });
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 2)) with { Chats = [new("chat", "ani", null)] });
        Assert.Null(await Turns.Load(new TurnKey.Chat("chat"), Cancel));
    }

    [Fact]
    public async Task An_input_whose_row_is_gone_is_stale()
    {
        var row = Rows.Row("form", Lane.Timer);
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 0)) with { NewRows = [row] });
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 1)) with { UsedRows = [row.Key] });
        await Turns.MustBeStale(Rows.Turn(Rows.Person("ani", 2)) with { UsedRows = [row.Key] });
        Assert.Equal("ani 2 v2", await Turns.TextOf("ani"));
        Assert.Null(await Store.Outbox.Find(row.Key, Cancel));
    }

    [Fact]
    public async Task Twenty_tries_at_once_are_counted_one_by_one()
    {
        var spent = 0;
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(async () =>
        {
            while (true)
            {
                var limit = (await Turns.LoadLimits(["limit:password:1"], Cancel)).GetValueOrDefault("limit:password:1");
                var count = limit is null ? 0 : int.Parse(Rows.Text(limit.Body));
                if (count >= 5)
                    return;
                var write = new LimitWrite("limit:password:1", limit?.Version ?? 0, Rows.Body($"{count + 1}"), Rows.Noon.AddHours(1));
                if (await Turns.Commit(new TurnChanges { Limits = [write] }, Cancel) is CommitOutcome.Committed)
                    Interlocked.Increment(ref spent);
            }
        })));
        Assert.Equal(5, spent);
        await Store.Reopen();
        Assert.Equal("5", Rows.Text((await Turns.LoadLimits(["limit:password:1"], Cancel))["limit:password:1"].Body));
    }

    [Fact]
    public async Task An_expired_limit_is_not_there_and_gives_way_to_a_new_one_that_the_old_version_does_not_match()
    {
        await Turns.MustCommit(new TurnChanges { Limits = [new("limit:sms:1", 0, Rows.Body("1"), Rows.Noon.AddMinutes(1))] });
        await Turns.MustBeStale(new TurnChanges { Limits = [new("limit:sms:1", 0, Rows.Body("again"), Rows.Noon.AddHours(1))] });
        Store.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Empty(await Turns.LoadLimits(["limit:sms:1"], Cancel));
        await Turns.MustCommit(new TurnChanges { Limits = [new("limit:sms:1", 0, Rows.Body("anew"), Rows.Noon.AddHours(1))] });
        await Turns.MustBeStale(new TurnChanges { Limits = [new("limit:sms:1", 1, Rows.Body("late"), Rows.Noon.AddHours(1))] });
        Assert.Equal("anew", Rows.Text((await Turns.LoadLimits(["limit:sms:1", "limit:sms:2"], Cancel))["limit:sms:1"].Body));
    }

    [Fact]
    public async Task An_entry_is_taken_until_its_wave_moves_on_or_is_frozen()
    {
        Assert.True(await Store.Waves.Save(new WaveRow(7, 0, false, Rows.Body("open")), Cancel));
        await Turns.MustCommit(Rows.Turn(Rows.Person("ani", 0)) with { Entries = [new(7, 1, "ani", Rows.Body("entry"))] });
        await Turns.MustBeStale(new TurnChanges { Entries = [new(8, 1, "ani", Rows.Body("no such wave"))] });
        Assert.True(await Store.Waves.Save(new WaveRow(7, 1, false, Rows.Body("closed")), Cancel));
        await Turns.MustBeStale(Rows.Turn(Rows.Person("budi", 0)) with { Entries = [new(7, 1, "budi", Rows.Body("entry"))] });
        await Turns.MustCommit(Rows.Turn(Rows.Person("citra", 0)) with { Entries = [new(7, 2, "citra", Rows.Body("entry"))] });
        Assert.True(await Store.Waves.Save(new WaveRow(7, 2, true, Rows.Body("frozen")), Cancel));
        await Turns.MustBeStale(Rows.Turn(Rows.Person("dewi", 0)) with { Entries = [new(7, 3, "dewi", Rows.Body("entry"))] });
        await Turns.MustBeStale(new TurnChanges { Entries = [new(7, 3, "ani", null)] });
        Assert.Equal(["ani", "citra"], (await Store.Waves.Entries(7, null, 10, Cancel)).Select(entry => entry.PersonId));
    }

    [Fact]
    public async Task An_entry_can_be_withdrawn()
    {
        await Store.Waves.Save(new WaveRow(7, 0, false, Rows.Body("open")), Cancel);
        await Turns.MustCommit(new TurnChanges { Entries = [new(7, 1, "ani", Rows.Body("entry"))] });
        await Turns.MustCommit(new TurnChanges { Entries = [new(7, 1, "ani", null)] });
        await Turns.MustCommit(new TurnChanges { Entries = [new(7, 1, "ani", null)] });
        Assert.Empty(await Store.Waves.Entries(7, null, 10, Cancel));
    }

    [Fact]
    public async Task Keys_that_differ_by_case_only_are_two_keys()
    {
        var both = Rows.Turn(Rows.Person("a", 0), Rows.Person("A", 0));
        await Turns.MustCommit(both with { Chats = [new("c", null, "a"), new("C", null, "A")] });
        Assert.Equal("A", (await Turns.Load(new TurnKey.Chat("C"), Cancel))!.Id);
        Assert.Equal("a", (await Turns.Load(new TurnKey.Chat("c"), Cancel))!.Id);
    }

    [Fact]
    public async Task An_empty_and_a_large_body_come_back_as_they_were()
    {
        var large = new byte[300_000];
        new Random(7).NextBytes(large);
        await Turns.MustCommit(new TurnChanges { Persons = [new("empty", 0, []), new("large", 0, large)] });
        await Store.Reopen();
        Assert.Empty((await Turns.Load(new TurnKey.Person("empty"), Cancel))!.Body);
        Assert.Equal(large, (await Turns.Load(new TurnKey.Person("large"), Cancel))!.Body);
    }

    [Fact]
    public async Task A_chat_never_shows_a_person_that_it_has_left()
    {
        var begin = Rows.Turn(Rows.Person("a", 0, "here"), Rows.Person("b", 0, "not here"));
        await Turns.MustCommit(begin with { Chats = [new("chat", null, "a")] });
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                Assert.Equal("here", Rows.Text((await Turns.Load(new TurnKey.Chat("chat"), Cancel))!.Body));
        })).ToList();
        for (var version = 1; version <= 200; version++)
        {
            var (from, to) = version % 2 == 1 ? ("a", "b") : ("b", "a");
            var move = Rows.Turn(Rows.Person(from, version, "not here"), Rows.Person(to, version, "here"));
            await Turns.MustCommit(move with { Chats = [new("chat", from, to)] });
        }
        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }
}
