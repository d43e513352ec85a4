namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// Where works wait for the writer thread. Taking waits for the first, and a moment for company when the last group had some.
/// </summary>
internal sealed class WorkQueue(int groupSize, TimeSpan company)
{
    private readonly object gate = new();
    private readonly Queue<Work> waiting = new();
    private bool closed;
    private bool hadCompany;

    /// <summary>False once the queue is closed.</summary>
    public bool TryAdd(Work work)
    {
        lock (gate)
        {
            if (closed)
                return false;
            waiting.Enqueue(work);
            if (waiting.Count == 1 || waiting.Count >= groupSize)
                Monitor.Pulse(gate);
            return true;
        }
    }

    /// <summary>The next group, or one errand alone. Empty once the queue is closed and drained.</summary>
    public List<Work> Take()
    {
        var group = new List<Work>();
        lock (gate)
        {
            while (waiting.Count == 0 && !closed)
                Monitor.Wait(gate);
            if (hadCompany && !closed && company > TimeSpan.Zero && waiting.Count < groupSize && !waiting.Peek().IsErrand)
                Monitor.Wait(gate, company);
            while (group.Count < groupSize && waiting.TryPeek(out var next) && !(next.IsErrand && group.Count > 0))
            {
                group.Add(waiting.Dequeue());
                if (next.IsErrand)
                    break;
            }
        }
        hadCompany = group.Count > 1;
        return group;
    }

    public void Close()
    {
        lock (gate)
        {
            closed = true;
            Monitor.PulseAll(gate);
        }
    }
}
