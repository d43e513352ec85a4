using Prakerja.Bot.Storage;

namespace Prakerja.Bot.Tests.Storage.LiteDb;

/// <summary>A journal on its way into LiteDB, cut short: by a kill, or by what happened to LiteDB's log.</summary>
public sealed class LiteDbFlushTests : LeftFiles
{
    [Fact]
    public async Task A_flush_cut_short_anywhere_is_finished_at_the_next_start_whatever_its_log_has_suffered()
    {
        await Write(Commits);
        var copies = await CopiesWhileClosing();
        Assert.True(copies.Count > 4);
        var chance = new Random(41);
        foreach (var copy in copies)
        {
            await OpenCopy(copy);
            Assert.Equal(Commits, await Prefix());
            await store.Turns.MustCommit(Rows.Turn(Rows.Person("later", 0)));
            for (var round = 0; round < 6; round++)
            {
                var log = copy.Log.ToArray();
                if (round % 2 == 0)
                    log[chance.Next(log.Length)] ^= (byte)(1 << chance.Next(8));
                else
                    log = log[..chance.Next(log.Length)];
                await Survives(copy with { Log = log });
            }
        }
    }

    [Fact]
    public async Task A_checkpoint_cut_short_anywhere_is_finished_at_the_next_start()
    {
        await Write(Commits);
        var before = StoreCopy.Of(store.Files);
        var copies = await CopiesWhileClosing();
        var after = StoreCopy.Of(store.Files).Data;
        var full = copies[^2]; // the last flush is that of the emptied log
        var chance = new Random(3);
        for (var round = 0; round < 12; round++)
        {
            var mixed = after.ToArray();
            for (var page = 0; page < before.Data.Length / 8_192; page++)
            {
                if (round > 0 && chance.Next(2) == 0)
                    before.Data.AsSpan(page * 8_192, 8_192).CopyTo(mixed.AsSpan(page * 8_192));
            }
            await OpenCopy(full with { Data = round % 3 == 1 ? mixed[..before.Data.Length] : mixed });
            Assert.Equal(Commits, await Prefix());
        }
    }

    [Fact]
    public async Task Two_generations_left_by_a_kill_are_both_read_and_go_on()
    {
        store.Options.JournalKilobytes = 8;
        await store.Reopen();
        disk.Hold();
        await Write(Commits); // the first generation cannot be flushed, the second has begun
        var copy = StoreCopy.Of(store.Files);
        disk.Release();
        await OpenCopy(copy);
        Assert.Equal(Commits, await Prefix());
        await Write(3);
        await store.Reopen();
        Assert.Equal(Commits + 3, await Prefix());
        await OpenCopy(copy);
        await MustRefuse(copy with { Odd = new byte[copy.Odd.Length] });
        await MustRefuse(copy with { Even = new byte[100], Odd = copy.Odd });
    }

    /// <summary>The files at every moment at which the flush of a closing store waits for the disk.</summary>
    private async Task<List<StoreCopy>> CopiesWhileClosing()
    {
        var copies = new List<StoreCopy>();
        disk.Before = () => copies.Add(StoreCopy.Of(store.Files));
        await store.Close();
        disk.Before = null;
        return copies;
    }

    /// <summary>A damaged log costs nothing, because the journal still has what the flush wanted to write.</summary>
    private async Task Survives(StoreCopy damaged)
    {
        store.Options.DropDamagedLogTail = false;
        try
        {
            await OpenCopy(damaged);
        }
        catch (StoreDamagedException refused)
        {
            Assert.Contains("docs/operating.md", refused.Message, StringComparison.Ordinal);
            if (!refused.Message.Contains("DropDamagedLogTail", StringComparison.Ordinal))
                return;
            store.Options.DropDamagedLogTail = true;
            await OpenCopy(damaged);
        }

        Assert.Equal(Commits, await Prefix());
    }
}
