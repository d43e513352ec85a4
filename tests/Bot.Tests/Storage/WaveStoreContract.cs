using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Tests.Storage;

public abstract class WaveStoreContract : StoreContract
{
    [Fact]
    public async Task A_wave_is_saved_only_on_the_version_it_was_read_at()
    {
        Assert.True(await Store.Waves.Save(new WaveRow(3, 0, false, Rows.Body("a")), Cancel));
        Assert.False(await Store.Waves.Save(new WaveRow(3, 0, false, Rows.Body("b")), Cancel));
        Assert.True(await Store.Waves.Save(new WaveRow(3, 1, true, Rows.Body("c")), Cancel));
        Assert.False(await Store.Waves.Save(new WaveRow(4, 1, false, Rows.Body("never was")), Cancel));
        await Store.Reopen();
        var wave = Assert.Single(await Store.Waves.Waves(Cancel));
        Assert.Equal((3, 2L, true, "c"), (wave.Number, wave.Version, wave.Frozen, Rows.Text(wave.Body)));
    }

    [Fact]
    public async Task Waves_come_in_the_order_of_their_numbers()
    {
        foreach (var number in new[] { 10, 2, 1 })
            await Store.Waves.Save(new WaveRow(number, 0, false, []), Cancel);
        Assert.Equal([1, 2, 10], (await Store.Waves.Waves(Cancel)).Select(wave => wave.Number));
    }

    [Fact]
    public async Task Entries_stream_in_pages_and_only_of_their_wave()
    {
        foreach (var number in new[] { 1, 2, 12 })
            await Store.Waves.Save(new WaveRow(number, 0, false, []), Cancel);
        var ids = Enumerable.Range(0, 250).Select(number => $"person-{number:D3}").ToList();
        await Store.Turns.MustCommit(new TurnChanges { Entries = [.. ids.Select(id => new EntryWrite(2, 1, id, Rows.Body(id)))] });
        await Store.Turns.MustCommit(new TurnChanges { Entries = [new(1, 1, "before", []), new(12, 1, "after", [])] });
        var seen = new List<EntryRow>();
        while (await Store.Waves.Entries(2, seen.LastOrDefault()?.PersonId, 100, Cancel) is { Count: > 0 } page)
            seen.AddRange(page);
        Assert.Equal(ids, seen.Select(entry => entry.PersonId));
        Assert.All(seen, entry => Assert.Equal((2, entry.PersonId), (entry.Wave, Rows.Text(entry.Body))));
    }

    [Fact]
    public async Task Freezing_and_joining_at_once_leave_no_entry_that_the_frozen_list_misses()
    {
        await Store.Waves.Save(new WaveRow(1, 0, false, []), Cancel);
        var joins = Enumerable.Range(0, 100).Select(number => Task.Run(() =>
            Store.Turns.Commit(new TurnChanges { Entries = [new(1, 1, $"p{number:D3}", [])] }, Cancel))).ToList();
        var frozen = Task.Run(() => Store.Waves.Save(new WaveRow(1, 1, true, []), Cancel));
        Assert.True(await frozen);
        var list = await Store.Waves.Entries(1, null, 1_000, Cancel);
        var outcomes = await Task.WhenAll(joins);
        Assert.Equal(outcomes.OfType<CommitOutcome.Committed>().Count(), list.Count);
    }
}
