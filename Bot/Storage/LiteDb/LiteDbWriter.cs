using LiteDB;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// The one thread that writes. A LiteDB transaction belongs to a thread, so nothing is asynchronous between its begin and its end.
/// Works that wait are committed as one group: one transaction, one fsync.
/// </summary>
internal sealed class LiteDbWriter
{
    private readonly GuardedEngine engine;
    private readonly LogDesk log;
    private readonly WorkQueue queue;
    private readonly Func<Staging> newStaging;
    private readonly Action<string, Exception> fatal;
    private readonly Thread thread;
    private volatile Flight? flight;
    private volatile bool dead;

    public LiteDbWriter(GuardedEngine engine, LogDesk log, WorkQueue queue, Func<Staging> newStaging, Action<string, Exception> fatal)
    {
        (this.engine, this.log, this.queue, this.newStaging, this.fatal) = (engine, log, queue, newStaging, fatal);
        thread = new Thread(Run) { Name = "store writer", IsBackground = true };
        thread.Start();
    }

    /// <summary>The group between memory and disk, if any.</summary>
    public Flight? Flight => flight;

    public Task<T> Commit<T>(Func<Staging, T> stage)
    {
        var work = new Work<T>(stage);
        return Add(work, work.Done);
    }

    /// <summary>Runs between two groups, on the writer thread.</summary>
    public Task<T> Between<T>(Func<T> run)
    {
        var errand = new Errand<T>(run);
        return Add(errand, errand.Done);
    }

    /// <summary>
    /// Takes no more, writes what waits, empties the log and ends the thread. False when it had ended in a failure before.
    /// </summary>
    public async Task<bool> Stop()
    {
        queue.Close();
        await Task.Factory.StartNew(thread.Join, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return !dead;
    }

    private Task<T> Add<T>(Work work, Task<T> done) =>
        queue.TryAdd(work) ? done : Task.FromException<T>(new ObjectDisposedException(nameof(LiteDbStore), "The store is closed."));

    private void Run()
    {
        try
        {
            while (queue.Take() is { Count: > 0 } group)
            {
                if (group[0].IsErrand)
                    RunErrand(group[0]);
                else
                    Commit(group);
                log.CheckpointIfLong();
            }
            log.Checkpoint();
        }
        catch (Exception cause)
        {
            // Memory may hold a commit that the disk does not: whoever waits must never hear of it.
            dead = true;
            fatal("The store could not be written; the process ends so that memory and disk do not part.", cause);
        }
    }

    private static void RunErrand(Work errand)
    {
        try
        {
            errand.Succeed();
        }
        catch (Exception cause) when (cause is not IOException)
        {
            errand.Fail(cause);
        }
    }

    private void Commit(List<Work> group)
    {
        var staging = newStaging();
        if (TryWrite(group, staging, out var cause))
        {
            staging.Learn();
            flight?.Land();
            flight = null;
            foreach (var work in group)
                work.Succeed();
        }
        else if (group.Count == 1)
        {
            group[0].Fail(cause!);
        }
        else
        {
            foreach (var work in group)
                Commit([work]);
        }
    }

    private bool TryWrite(List<Work> group, Staging staging, out Exception? cause)
    {
        cause = null;
        var began = false;
        try
        {
            foreach (var work in group)
                work.Stage(staging);
            if (staging.IsEmpty)
                return true;
            began = engine.Begin();
            if (!staging.Write(engine))
            {
                engine.Rollback();
                return true;
            }
        }
        catch (Exception thrown) when (!IsFatal(thrown))
        {
            cause = thrown;
            if (began)
                Undo();
            return false;
        }
        flight = new Flight(staging);
        log.CommitDurably();
        return true;
    }

    // LiteDB rolls back by itself when a write throws. The pages that a rollback gives back go through the log too and must not pass for
    // the next commit.
    private void Undo()
    {
        engine.Rollback();
        log.Drain();
    }

    private static bool IsFatal(Exception thrown) => thrown is IOException or LiteException { ErrorCode: 999 };
}
