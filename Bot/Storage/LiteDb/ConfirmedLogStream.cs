namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// What LiteDB takes for its log file. Stock LiteDB calls a transaction committed while its background writer may still be at work, and
/// lost commits when killed (docs/measurements.md). Here that writer only fills memory; the store's writer thread waits for the page that
/// ends the transaction and puts the group on disk itself, before anybody hears of the commit.
/// </summary>
internal sealed class ConfirmedLogStream(LogFile file) : Stream
{
    private const int PageSize = LogFile.PageSize;
    private readonly Lock gate = new();
    private readonly ManualResetEventSlim arrived = new();
    private readonly List<ReadOnlyMemory<byte>> waiting = [];
    private readonly Stack<byte[]> spare = [];
    private long durable = file.Pages;
    private long position;
    private long endings;
    private int headerStamp = file.Stamp;

    /// <summary>Transactions whose last page has arrived since the stream was opened.</summary>
    public long Endings
    {
        get
        {
            lock (gate)
                return endings;
        }
    }

    public long Pages => Length / PageSize;

    /// <summary>The stamp with which the log starts anew when LiteDB empties it.</summary>
    public int NextStamp { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length
    {
        get
        {
            lock (gate)
                return (durable + waiting.Count) * PageSize;
        }
    }

    public override long Position
    {
        get => position;
        set => position = value;
    }

    /// <summary>Waits until more transactions than these have ended. LiteDB's background writer brings their pages.</summary>
    public void AwaitEnding(long known) => Await(() => endings > known);

    /// <summary>Waits for the header page with this user version; it ends a transaction of its own.</summary>
    public void AwaitHeader(int stamp) => Await(() => headerStamp == stamp);

    /// <summary>
    /// Puts every page that has arrived on disk, as one group. Only after its last transaction has ended, by the writer thread.
    /// </summary>
    public void MakeDurable()
    {
        ReadOnlyMemory<byte>[] group;
        lock (gate)
            group = [.. waiting];
        if (group.Length == 0)
            return;
        file.Append(group);
        lock (gate)
        {
            durable += group.Length;
            Recycle(group.Length);
        }
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        lock (gate)
        {
            if (count != PageSize || position != (durable + waiting.Count) * PageSize)
                throw new NotSupportedException("The log grows page by page.");
            var page = spare.TryPop(out var used) ? used : new byte[PageSize];
            buffer.AsSpan(offset, count).CopyTo(page);
            waiting.Add(page);
            position += count;
            if (!LitePage.IsConfirmed(page))
                return;
            endings++;
            if (LitePage.IsHeader(page))
                headerStamp = LitePage.UserVersion(page);
            arrived.Set();
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        lock (gate)
        {
            var page = position / PageSize;
            if (count != PageSize || position % PageSize != 0 || page >= durable + waiting.Count)
                return 0;
            var into = buffer.AsSpan(offset, count);
            if (page < durable)
                file.ReadPage(page, into);
            else
                waiting[(int)(page - durable)].Span.CopyTo(into);
            position += count;
            return count;
        }
    }

    public override void SetLength(long value)
    {
        if (value == Length)
            return;
        if (value != 0)
            throw new NotSupportedException("The log is emptied as a whole.");
        file.Reset(NextStamp);
        lock (gate)
        {
            durable = 0;
            Recycle(waiting.Count);
        }
    }

    /// <summary>Does nothing: LiteDB flushes when its queue is empty, which is no promise.</summary>
    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            arrived.Dispose();
        base.Dispose(disposing);
    }

    private void Await(Func<bool> seen)
    {
        var patience = TimeSpan.FromSeconds(30);
        while (true)
        {
            lock (gate)
            {
                if (seen())
                    return;
                arrived.Reset();
            }
            if (!arrived.Wait(patience))
                throw new IOException("LiteDB's background writer has stopped.");
        }
    }

    private void Recycle(int count)
    {
        const int MostSpare = 1_024;
        foreach (var page in waiting.Take(Math.Min(count, MostSpare - Math.Min(MostSpare, spare.Count))))
        {
            if (System.Runtime.InteropServices.MemoryMarshal.TryGetArray(page, out var array))
                spare.Push(array.Array!);
        }
        waiting.RemoveRange(0, count);
    }
}
