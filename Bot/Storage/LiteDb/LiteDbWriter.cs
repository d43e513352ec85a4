using Prakerja.Bot.Storage.LiteDb.Journal;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// The one thread that commits. Works that wait are one group: one write into the journal, one flush to disk. LiteDB itself is written later and
/// elsewhere (<see cref="JournalFlush"/>).
/// </summary>
internal sealed class LiteDbWriter
{
    private readonly Journals journals;
    private readonly JournalFlush flush;
    private readonly WorkQueue queue;
    private readonly Func<Staging> newStaging;
    private readonly Action<string, Exception> fatal;
    private readonly Thread thread;
    private volatile bool dead;

    public LiteDbWriter(Journals journals, JournalFlush flush, WorkQueue queue, Func<Staging> newStaging, Action<string, Exception> fatal)
    {
        (this.journals, this.flush, this.queue, this.newStaging, this.fatal) = (journals, flush, queue, newStaging, fatal);
        thread = new Thread(Run) { Name = "store writer", IsBackground = true };
        thread.Start();
    }

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
    /// Takes no more, writes what waits, empties the journal into LiteDB and ends the thread. False when it had ended in a failure before.
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
                flush.StartIfLong();
            }

            flush.Finish();
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
        catch (Exception cause)
        {
            errand.Fail(cause); // a full disk under a backup is no fault of the store
        }
    }

    private void Commit(List<Work> group)
    {
        var staging = newStaging();
        if (TryStage(group, staging) is { } cause)
        {
            if (group.Count == 1)
                ThreadPool.UnsafeQueueUserWorkItem(_ => group[0].Fail(cause), null);
            else
                group.ForEach(work => Commit([work]));
            return;
        }

        if (!staging.IsEmpty)
            journals.Commit(staging);
        staging.Learn();
        Ended.Tell(group);
    }

    /// <summary>Null, or why the group cannot be committed; nothing has changed then.</summary>
    private Exception? TryStage(List<Work> group, Staging staging)
    {
        try
        {
            foreach (var work in group)
                work.Stage(staging);
            if (!staging.IsEmpty)
                journals.Prepare(staging);
            return null;
        }
        catch (Exception cause) when (cause is not IOException)
        {
            return cause;
        }
    }
}
