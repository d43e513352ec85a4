using System.Collections.Concurrent;

namespace Prakerja.Bot.Accounts;

/// <summary>
/// Hashes and checks passwords on threads of its own, one or two at once, so that a burst of log-ins waits in its own queue and stalls no chat.
/// When the queue is full the answer is "busy" at once.
/// </summary>
internal sealed class Passwords : IDisposable
{
    public const int MostWaiting = 64;

    private readonly PasswordHasher hasher;
    private readonly BlockingCollection<Action> queue;
    private readonly Thread[] threads;
    private long computed;

    /// <summary>Half of the machine's processors, at most two, unless <paramref name="threads"/> says otherwise.</summary>
    public Passwords(PasswordCost cost, int? threads = null, int mostWaiting = MostWaiting)
    {
        hasher = new PasswordHasher(cost);
        queue = new BlockingCollection<Action>(mostWaiting);
        this.threads = [.. Enumerable.Range(1, threads ?? Math.Clamp(Environment.ProcessorCount / 2, 1, 2)).Select(Start)];
    }

    /// <summary>How many hashes were computed; equal for known and unknown accounts.</summary>
    public long Computed => Interlocked.Read(ref computed);

    /// <summary>Asked before a try is spent, so that nobody pays for a try that is not made.</summary>
    public bool IsFull => queue.Count >= queue.BoundedCapacity;

    /// <summary>Null when too many wait already.</summary>
    public Task<string?> Hash(string password) => Enqueue<string?>(() => hasher.Hash(password), null);

    /// <summary>Takes the same time where there is no account (<paramref name="stored"/> null).</summary>
    public Task<PasswordCheck> Check(string password, string? stored) => Enqueue(() => hasher.Check(password, stored), PasswordCheck.Busy);

    public void Dispose()
    {
        queue.CompleteAdding();
        foreach (var thread in threads)
            thread.Join();
        queue.Dispose();
    }

    private Task<T> Enqueue<T>(Func<T> work, T busy)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        return queue.TryAdd(() => Do(work, result)) ? result.Task : Task.FromResult(busy);
    }

    private void Do<T>(Func<T> work, TaskCompletionSource<T> result)
    {
        try
        {
            var value = work();
            Interlocked.Increment(ref computed);
            result.SetResult(value);
        }
        catch (Exception failure)
        {
            result.SetException(failure);
        }
    }

    private Thread Start(int number)
    {
        var thread = new Thread(Work) { IsBackground = true, Name = $"passwords {number}" };
        thread.Start();
        return thread;
    }

    private void Work()
    {
        foreach (var work in queue.GetConsumingEnumerable())
            work();
    }
}
