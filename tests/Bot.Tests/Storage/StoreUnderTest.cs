using Microsoft.Extensions.Time.Testing;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Tests.Storage;

/// <summary>A store for one test. A new engine supplies one of these and inherits every contract suite.</summary>
internal abstract class StoreUnderTest : IAsyncDisposable
{
    public FakeTimeProvider Clock { get; } = new(Rows.Noon);

    public abstract ITurnStore Turns { get; }

    public abstract IOutboxStore Outbox { get; }

    public abstract IWaveStore Waves { get; }

    public abstract IRegistryStore Registry { get; }

    /// <summary>Closes the store in order and opens it again, as a restart does.</summary>
    public abstract Task Reopen();

    public abstract ValueTask DisposeAsync();
}
