using System.Text.Json.Nodes;

namespace Prakerja.TestKit.Telegram;

/// <summary>Updates that wait for getUpdates. They are confirmed by the next call with a higher offset.</summary>
internal sealed class UpdateQueue
{
    private readonly Lock gate = new();
    private readonly List<PendingUpdate> waiting = [];
    private TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenSource? poller;

    public int Count
    {
        get
        {
            lock (gate)
                return waiting.Count;
        }
    }

    public void Add(PendingUpdate update)
    {
        lock (gate)
        {
            waiting.Add(update);
            arrived.TrySetResult();
        }
    }

    /// <summary>All that waits, for a webhook that was set.</summary>
    public IReadOnlyList<PendingUpdate> TakeAll()
    {
        lock (gate)
        {
            PendingUpdate[] all = [.. waiting];
            waiting.Clear();
            return all;
        }
    }

    public void EndPoller()
    {
        lock (gate)
            poller?.Cancel();
    }

    /// <summary>A second caller ends the first one's wait with 409.</summary>
    public async Task<JsonArray> Poll(int offset, int limit, TimeSpan timeout, CancellationToken cancel)
    {
        using var mine = new CancellationTokenSource();
        lock (gate)
        {
            poller?.Cancel();
            poller = mine;
            Confirm(offset);
        }

        try
        {
            using var over = CancellationTokenSource.CreateLinkedTokenSource(mine.Token, cancel);
            over.CancelAfter(timeout);
            while (true)
            {
                Task more;
                lock (gate)
                {
                    if (waiting.Count > 0)
                        return [.. waiting.Take(limit).Select(update => update.Json.DeepClone())];
                    if (arrived.Task.IsCompleted)
                        arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                    more = arrived.Task;
                }

                await more.WaitAsync(over.Token);
            }
        }
        catch (OperationCanceledException)
        {
            return mine.IsCancellationRequested
                ? throw new ApiFaultException(new ApiFault(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"))
                : [];
        }
        finally
        {
            lock (gate)
                poller = poller == mine ? null : poller;
        }
    }

    private void Confirm(int offset)
    {
        var from = offset < 0 ? waiting[Math.Max(0, waiting.Count + offset)..].FirstOrDefault()?.Id ?? int.MaxValue : offset;
        foreach (var update in waiting.Where(update => update.Id < from).ToList())
        {
            waiting.Remove(update);
            update.Confirm();
        }
    }
}

/// <summary>An update under way to the bot. <see cref="Confirmed"/> completes when the bot has taken it, or it was dropped.</summary>
internal sealed class PendingUpdate(int id, string queue, JsonObject json, DateTimeOffset expires)
{
    private readonly TaskCompletionSource confirmed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Id => id;

    /// <summary>Messages of a chat, presses of a person and changes of membership each keep their own order.</summary>
    public string Queue => queue;

    public JsonObject Json => json;

    public DateTimeOffset Expires => expires;

    public Task Confirmed => confirmed.Task;

    public void Confirm() => confirmed.TrySetResult();
}
