namespace Prakerja.Bot.Tests.Storage.LiteDb;

public sealed class LiteDbTurnStoreTests : TurnStoreContract
{
    private protected override Task<StoreUnderTest> Open() => Task.FromResult<StoreUnderTest>(new LiteDbUnderTest().Open());
}

public sealed class LiteDbOutboxStoreTests : OutboxStoreContract
{
    private protected override Task<StoreUnderTest> Open() => Task.FromResult<StoreUnderTest>(new LiteDbUnderTest().Open());
}

public sealed class LiteDbWaveStoreTests : WaveStoreContract
{
    private protected override Task<StoreUnderTest> Open() => Task.FromResult<StoreUnderTest>(new LiteDbUnderTest().Open());
}

public sealed class LiteDbRegistryStoreTests : RegistryStoreContract
{
    private protected override Task<StoreUnderTest> Open() => Task.FromResult<StoreUnderTest>(new LiteDbUnderTest().Open());
}
