namespace Prakerja.Bot.Storage.LiteDb.Journal;

/// <summary>
/// Writes a full generation of the journal into LiteDB, on a thread of its own, while commits go into the next one. A row that changed a hundred
/// times is written once. Nobody else writes into LiteDB while the store is open. What is cut short is begun again at the next start: every row is
/// written whole.
/// </summary>
internal sealed class JournalFlush(Journals journals, GuardedEngine engine, LogDesk desk, Action<string, Exception> fatal) : IDisposable
{
    private const int PieceRows = 256;
    private const int MostWaiting = 4;
    private readonly SemaphoreSlim free = new(1);
    private int holders;
    private volatile bool dead;

    /// <summary>Goes on with an old generation that the last run has left.</summary>
    public void Begin()
    {
        if (journals.Layers.Now.Old is null)
            return;
        free.Wait();
        Start();
    }

    /// <summary>By the writer thread between two groups. Waits only where the disk is so slow that a second generation has grown too long too.</summary>
    public void StartIfLong()
    {
        if (journals.Size < journals.Limit || dead)
            return;
        if (!free.Wait(0))
        {
            if (journals.Size < MostWaiting * journals.Limit || Volatile.Read(ref holders) > 0)
                return;
            free.Wait();
        }

        journals.Turn();
        Start();
    }

    /// <summary>By the writer thread, when it ends: everything goes into LiteDB.</summary>
    public void Finish()
    {
        free.Wait();
        if (dead || journals.Layers.Now.Young.IsEmpty)
            return;
        journals.Turn();
        Write();
    }

    /// <summary>While held, nothing is written into LiteDB: its files and the older journal stay as they are.</summary>
    public async Task Hold(CancellationToken cancel)
    {
        // First of all, so that the writer thread, which the holder needs, never waits for it.
        Interlocked.Increment(ref holders);
        try
        {
            await free.WaitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            Interlocked.Decrement(ref holders);
            throw;
        }
    }

    public void Release()
    {
        Interlocked.Decrement(ref holders);
        free.Release();
    }

    public void Dispose() => free.Dispose();

    private void Start() => new Thread(Run) { Name = "store flush", IsBackground = true }.Start();

    private void Run()
    {
        try
        {
            Write();
        }
        catch (Exception cause)
        {
            dead = true;
            fatal("The journal could not be written into the data file; the process ends and does it at the next start.", cause);
        }

        free.Release();
    }

    private void Write()
    {
        foreach (var (table, rows) in journals.Layers.Now.Old!.Pieces(PieceRows))
        {
            engine.Begin();
            var touched = engine.Delete(table, [.. rows.Where(row => row.Value is null).Select(row => new LiteDB.BsonValue(row.Key))])
                + engine.Put(table, [.. rows.Where(row => row.Value is not null).Select(row => row.Value!)]);
            if (touched > 0)
                desk.CommitDurably();
            else
                engine.Rollback(); // nothing was there to be removed, so LiteDB would write no page
            desk.CheckpointIfLong();
        }

        journals.Settled(engine, desk);
    }
}
