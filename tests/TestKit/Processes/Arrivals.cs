namespace Prakerja.TestKit.Processes;

/// <summary>What has come in so far, and a way to wait for what comes next. Each arrival is given out once.</summary>
internal sealed class Arrivals<T>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Lock gate = new();
    private readonly List<T> all = [];
    private readonly List<T> waiting = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<T> All
    {
        get
        {
            lock (gate)
                return [.. all];
        }
    }

    public void Add(T arrival)
    {
        lock (gate)
        {
            all.Add(arrival);
            waiting.Add(arrival);
            changed.SetResult();
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <exception cref="TimeoutException">Nothing that fits came in 15 seconds.</exception>
    public async Task<T> Next(Predicate<T> fits, string what)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            Task change;
            lock (gate)
            {
                var index = waiting.FindIndex(fits);
                if (index >= 0)
                {
                    var found = waiting[index];
                    waiting.RemoveAt(index);
                    return found;
                }
                change = changed.Task;
            }
            try
            {
                await change.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException e)
            {
                throw new TimeoutException($"{what} did not come in {Patience.TotalSeconds} seconds; {All.Count} others did.", e);
            }
        }
    }
}
