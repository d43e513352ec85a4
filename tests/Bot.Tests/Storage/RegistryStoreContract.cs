namespace Prakerja.Bot.Tests.Storage;

public abstract class RegistryStoreContract : StoreContract
{
    [Fact]
    public async Task Only_hashes_that_were_added_are_known()
    {
        Assert.True(await Store.Registry.IsEmpty(Cancel));
        await Store.Registry.Add(["nik:1", "nik:2"], Cancel);
        await Store.Reopen();
        Assert.False(await Store.Registry.IsEmpty(Cancel));
        Assert.Equal(["nik:1"], await Store.Registry.Known(["nik:1", "nik:3", "NIK:2"], Cancel));
    }

    [Fact]
    public async Task Adding_a_batch_twice_changes_nothing()
    {
        var batch = Enumerable.Range(0, 3_000).Select(number => $"{number * 7919 % 3_001:x32}").ToList();
        await Store.Registry.Add(batch, Cancel);
        await Store.Registry.Add([.. batch, batch[0]], Cancel);
        await Store.Reopen();
        Assert.Equal(batch.Count, (await Store.Registry.Known(batch, Cancel)).Count);
    }
}
