namespace Prakerja.Bot.Tests.Storage;

/// <summary>Opens a fresh store for every test. Subclasses override the set-up only.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    private StoreUnderTest? store;

    private protected StoreUnderTest Store => store!;

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => store = await Open();

    public async ValueTask DisposeAsync()
    {
        if (store is not null)
            await store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected abstract Task<StoreUnderTest> Open();
}
