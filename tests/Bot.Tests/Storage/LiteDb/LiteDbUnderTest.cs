using Microsoft.Extensions.Logging.Abstractions;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Storage;
using Prakerja.Bot.Storage.LiteDb;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Tests.Storage.LiteDb;

internal sealed class LiteDbUnderTest : StoreUnderTest
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("store-");
    private LiteDbStore? store;

    public LiteDbUnderTest() => Options = new StorageOptions { DataDirectory = Path.Combine(home.FullName, "data"), CheckpointPages = 100 };

    public StorageOptions Options { get; }

    public StoreHooks Hooks { get; set; } = new();

    public StoreFiles Files => new(Options.DataDirectory);

    public LiteDbStore Lite => store!;

    public override ITurnStore Turns => Lite.Turns;

    public override IOutboxStore Outbox => Lite.Outbox;

    public override IWaveStore Waves => Lite.Waves;

    public override IRegistryStore Registry => Lite.Registry;

    public string NewDirectory(string name) => Path.Combine(home.FullName, name);

    public LiteDbUnderTest Open()
    {
        store = LiteDbStore.Open(Options, Clock, NullLogger<LiteDbStore>.Instance, Hooks);
        return this;
    }

    public async Task Close()
    {
        if (store is not null)
            await store.DisposeAsync();
        store = null;
    }

    public override async Task Reopen()
    {
        await Close();
        Open();
    }

    public override async ValueTask DisposeAsync()
    {
        await Close();
        home.Delete(recursive: true);
    }
}
