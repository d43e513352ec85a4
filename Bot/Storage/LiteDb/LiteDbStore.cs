using LiteDB;
using LiteDB.Engine;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Storage.LiteDb.Journal;
using Prakerja.Bot.Turns;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>The store of one process in one directory, open from <see cref="Open"/> to <see cref="DisposeAsync"/>.</summary>
internal sealed class LiteDbStore : IAsyncDisposable
{
    private readonly StoreLock held;
    private readonly LogFile file;
    private readonly GuardedEngine engine;
    private readonly Journals journals;
    private readonly JournalFlush flush;
    private readonly DurableReads reads;
    private readonly LiteDbWriter writer;
    private bool closed;

    private LiteDbStore(StoreLock held, LogFile file, GuardedEngine engine, LogDesk desk, Journals journals, StoreParts parts)
    {
        (this.held, this.file, this.engine, this.journals) = (held, file, engine, journals);
        flush = new JournalFlush(journals, engine, desk, parts.Hooks.Fatal);
        var snapshots = new LiteDbReads(engine, journals.Layers);
        var (waves, index, versions) = (new WaveTable(), new OutboxIndex(), new PersonVersions(4 * parts.Options.CachedPersons));
        foreach (var row in snapshots.All(Tables.Waves))
            waves.Set(Documents.Wave(row));
        foreach (var row in snapshots.All(Tables.Outbox))
            index.Add(Documents.RowKey(row[Documents.Key].AsString));
        flush.Begin();
        writer = new LiteDbWriter(
            journals,
            flush,
            new WorkQueue(parts.Options.GroupSize, TimeSpan.FromMilliseconds(parts.Options.CompanyMilliseconds)),
            () => new Staging(snapshots, versions, waves, parts.Clock.GetUtcNow()),
            parts.Hooks.Fatal);
        reads = new DurableReads(snapshots);
        var cache = new PersonCache(reads, parts.Options);
        var outbox = new LiteDbOutboxStore(writer, reads, index);
        Outbox = outbox;
        Turns = new LiteDbTurnStore(writer, reads, cache, versions, outbox, parts.Clock);
        Waves = new LiteDbWaveStore(writer, reads, waves);
        Registry = new LiteDbRegistryStore(writer, reads);
        Upkeep = new LiteDbUpkeep(writer, reads, cache, waves, flush, parts);
    }

    public ITurnStore Turns { get; }

    public IOutboxStore Outbox { get; }

    public IWaveStore Waves { get; }

    public IRegistryStore Registry { get; }

    public LiteDbUpkeep Upkeep { get; }

    /// <summary>
    /// Throws <see cref="StoreInUseException"/> or <see cref="StoreDamagedException"/>, each with a message for the operator.
    /// </summary>
    public static LiteDbStore Open(StorageOptions options, TimeProvider clock, ILogger<LiteDbStore> logger, StoreHooks? hooks = null)
    {
        var parts = new StoreParts(options, clock, logger, hooks ?? new StoreHooks(), new StoreFiles(options.DataDirectory));
        parts.Files.MakeDirectory();
        var held = StoreLock.Take(parts.Files);
        LogFile? file = null;
        GuardedEngine? engine = null;
        Journals? journals = null;
        try
        {
            var isNew = parts.Files.Begin();
            file = new LogFile(parts.Files.Log, parts.Hooks.Sync);
            LogOpening.Prepare(file, isNew, parts);
            var log = new ConfirmedLogStream(file);
            var settings = new EngineSettings { Filename = parts.Files.Data, LogStream = log, Collation = Collation.Binary };
            engine = new GuardedEngine(new LiteEngine(settings));
            var desk = new LogDesk(engine, log, options.CheckpointPages);
            PrepareTables(engine, desk);
            journals = new JournalOpening(parts, engine, desk).Open();
            var store = new LiteDbStore(held, file, engine, desk, journals, parts);
            parts.Files.Made();
            return store;
        }
        catch (Exception cause)
        {
            journals?.Dispose();
            engine?.Dispose();
            file?.Dispose();
            held.Dispose();
            if (cause is StoreDamagedException or OutOfMemoryException or UnauthorizedAccessException)
                throw;
            throw parts.Files.Damaged($"LiteDB says: {cause.Message}", cause);
        }
    }

    /// <summary>Takes no more commits, writes those that wait, empties journal and log into the data file and gives the directory free.</summary>
    public async ValueTask DisposeAsync()
    {
        if (closed)
            return;
        closed = true;
        await writer.Stop();
        engine.Dispose();
        reads.Dispose();
        flush.Dispose();
        journals.Dispose();
        file.Dispose();
        held.Dispose();
    }

    // LiteDB's own checkpoints are switched off: they run on whichever thread commits, readers included.
    private static void PrepareTables(GuardedEngine engine, LogDesk desk)
    {
        engine.Pragma("CHECKPOINT", 0);
        foreach (var table in Tables.All)
            engine.MakeTable(table);
        desk.Checkpoint();
    }
}
