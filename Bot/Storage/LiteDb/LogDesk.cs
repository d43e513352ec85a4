using System.Security.Cryptography;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>What a thread does that writes into LiteDB: transactions that are on disk when they end, and checkpoints between them.</summary>
internal sealed class LogDesk(GuardedEngine engine, ConfirmedLogStream log, int checkpointPages)
{
    private const string UserVersion = "USER_VERSION";
    private int stamp = engine.Pragma(UserVersion);

    /// <summary>Ends the open transaction, which must have changed something. Throws when it could not be put on disk.</summary>
    public void CommitDurably()
    {
        var known = log.Endings;
        if (!engine.Commit())
            throw new IOException("LiteDB lost the transaction.");
        log.AwaitEnding(known);
        log.MakeDurable();
    }

    public void CheckpointIfLong()
    {
        if (log.Pages >= checkpointPages)
            Checkpoint();
    }

    /// <summary>
    /// Puts all on disk that LiteDB has still in its queue. The header page with the new stamp is the last in it, so nothing is left
    /// behind, whatever a rollback has written.
    /// </summary>
    public void Drain()
    {
        stamp = NewStamp();
        engine.Pragma(UserVersion, stamp);
        log.AwaitHeader(stamp);
        log.MakeDurable();
    }

    /// <summary>
    /// Copies the log into the data file and starts it anew, both with a new stamp, so that an old data file beside a newer log is noticed.
    /// </summary>
    public void Checkpoint()
    {
        Drain();
        log.NextStamp = stamp;
        engine.Checkpoint();
    }

    private int NewStamp()
    {
        while (true)
        {
            var next = RandomNumberGenerator.GetInt32(1, int.MaxValue);
            if (next != stamp)
                return next;
        }
    }
}
