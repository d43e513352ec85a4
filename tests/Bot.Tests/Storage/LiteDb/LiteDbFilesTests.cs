using Microsoft.Extensions.Logging.Abstractions;
using Prakerja.Bot.Storage;
using Prakerja.Bot.Storage.LiteDb;

namespace Prakerja.Bot.Tests.Storage.LiteDb;

/// <summary>Journals and whole directories that a crash, a disk or an operator has left behind.</summary>
public sealed class LiteDbFilesTests : LeftFiles
{
    [Fact]
    public async Task A_second_opening_is_refused_and_names_the_process()
    {
        var refused = Assert.Throws<StoreInUseException>(() => LiteDbStore.Open(store.Options, store.Clock, NullLogger<LiteDbStore>.Instance));
        Assert.Contains($"process {Environment.ProcessId}", refused.Message, StringComparison.Ordinal);
        await Write(1);
        await store.Reopen();
        Assert.Equal(1, await Prefix());
    }

    [Fact]
    public async Task A_store_that_was_killed_opens_with_every_commit()
    {
        await Write(Commits);
        await OpenCopy(StoreCopy.Of(store.Files));
        Assert.Equal(Commits, await Prefix());
        await Write(3);
        await store.Reopen();
        Assert.Equal(Commits + 3, await Prefix());
    }

    [Fact]
    public async Task A_journal_cut_anywhere_is_refused_with_advice()
    {
        await Write(Commits);
        var whole = StoreCopy.Of(store.Files);
        var chance = new Random(20_261_124);
        for (var round = 0; round < 25; round++)
        {
            var cut = whole with { Odd = whole.Odd[..chance.Next(EndOf(whole.Odd))] };
            Assert.True(await WasRefused(cut));
        }
    }

    [Fact]
    public async Task A_journal_with_flipped_bytes_opens_at_a_whole_commit_or_is_refused_with_advice()
    {
        await Write(Commits);
        var whole = StoreCopy.Of(store.Files);
        var chance = new Random(1_945);
        var refused = 0;
        for (var round = 0; round < 40; round++)
        {
            var odd = whole.Odd.ToArray();
            odd[chance.Next(EndOf(odd))] ^= (byte)(1 << chance.Next(8));
            if (await WasRefused(whole with { Odd = odd }))
                refused++;
        }

        Assert.InRange(refused, 5, 40);
    }

    [Fact]
    public async Task Only_the_last_unfinished_group_is_dropped_in_silence()
    {
        await Write(Commits - 1);
        var before = StoreCopy.Of(store.Files);
        await Write(1);
        var after = StoreCopy.Of(store.Files);
        var chance = new Random(17);
        for (var round = 0; round < 20; round++)
        {
            var torn = after.Odd.ToArray();
            torn.AsSpan(chance.Next(EndOf(before.Odd), EndOf(after.Odd))).Clear();
            await OpenCopy(after with { Odd = torn });
            Assert.Equal(Commits - 1, await Prefix());
            await store.Turns.MustCommit(Rows.Turn(Rows.Person("later", 0)));
            await OpenCopy(StoreCopy.Of(store.Files));
            Assert.Equal(Commits - 1, await Prefix());
        }
    }

    [Fact]
    public async Task Files_of_different_times_are_refused()
    {
        await Write(5);
        var old = StoreCopy.Of(store.Files);
        await store.Reopen();
        await Write(5);
        await store.Reopen();
        await Write(5);
        var young = StoreCopy.Of(store.Files);
        var mixtures = new[]
        {
            young with { Data = old.Data }, young with { Log = old.Log }, young with { Data = old.Data, Log = old.Log },
            young with { Even = old.Even, Odd = old.Odd }, young with { Odd = old.Odd },
        };
        foreach (var mixed in mixtures)
            await MustRefuse(mixed);
        await OpenCopy(young);
        Assert.Equal(15, await Prefix());
    }

    [Fact]
    public async Task A_journal_of_another_store_is_refused()
    {
        await Write(3);
        var mine = StoreCopy.Of(store.Files);
        await store.Close();
        store.Options.DataDirectory = store.NewDirectory("other");
        store.Open();
        await store.Turns.MustCommit(Rows.Turn(Rows.Person("stranger", 0)));
        var other = StoreCopy.Of(store.Files);
        await MustRefuse(mine with { Odd = other.Odd });
        await MustRefuse(mine with { Even = other.Even });
    }

    [Fact]
    public async Task Damaged_and_missing_files_are_refused_with_advice()
    {
        await Write(3);
        await store.Close();
        var whole = StoreCopy.Of(store.Files);
        var noise = whole.Data.ToArray();
        new Random(5).NextBytes(noise.AsSpan(0, 200));
        await MustRefuse(whole with { Data = noise });
        await MustRefuse(whole with { Data = [] });
        await MustRefuse(whole with { Data = whole.Data[..^16_384] });
        await MustRefuse(whole with { Log = [] });
        await MustRefuse(whole with { Log = new byte[10_000] });
        whole.WriteTo(store.Files);
        File.Delete(store.Files.Log);
        Assert.Contains("store.log", Assert.Throws<StoreDamagedException>(() => store.Open()).Message, StringComparison.Ordinal);
        await MustRefuse(whole with { Even = [] });
        await MustRefuse(whole with { Even = new byte[10_000] });
        whole.WriteTo(store.Files);
        File.Delete(store.Files.Data);
        Assert.Contains("store.db", Assert.Throws<StoreDamagedException>(() => store.Open()).Message, StringComparison.Ordinal);
        await OpenCopy(whole);
        Assert.Equal(3, await Prefix());
    }

    [Fact]
    public async Task A_store_whose_making_was_interrupted_is_made_anew()
    {
        await store.Close();
        var files = new StoreFiles(store.NewDirectory("unfinished"));
        files.MakeDirectory();
        Assert.True(files.Begin());
        await File.WriteAllTextAsync(files.Data, "half");
        store.Options.DataDirectory = files.Directory;
        store.Open();
        await Write(1);
        await store.Reopen();
        Assert.Equal(1, await Prefix());
    }

    /// <summary>Where the last group ends: behind it everything is zero.</summary>
    private static int EndOf(byte[] journal) => journal.AsSpan().LastIndexOfAnyExcept((byte)0) + 1;

    /// <summary>False: it opened without the last commit at most. Where it was refused, the operator can give up what is damaged, and gets a whole commit.</summary>
    private async Task<bool> WasRefused(StoreCopy damaged)
    {
        store.Options.DropDamagedLogTail = false;
        try
        {
            await OpenCopy(damaged);
            Assert.InRange(await Prefix(), Commits - 1, Commits);
            return false;
        }
        catch (StoreDamagedException refused)
        {
            Assert.Contains("docs/operating.md", refused.Message, StringComparison.Ordinal);
            if (!refused.Message.Contains("DropDamagedLogTail", StringComparison.Ordinal))
                return true;
            store.Options.DropDamagedLogTail = true;
            await OpenCopy(damaged);
            Assert.InRange(await Prefix(), 0, Commits);
            return true;
        }
    }
}
