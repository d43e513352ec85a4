namespace Prakerja.Bot.Photos;

/// <summary>
/// One at a time for a person. A fixed number of locks is shared out over all persons: two may wait for each other for nothing, and
/// none is ever made or forgotten.
/// </summary>
internal sealed class PersonLocks : IDisposable
{
    private const int Count = 64;

    private readonly SemaphoreSlim[] locks = [.. Enumerable.Range(0, Count).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<IDisposable> Take(string personId, CancellationToken cancel)
    {
        var taken = locks[(uint)personId.GetHashCode(StringComparison.Ordinal) % Count];
        await taken.WaitAsync(cancel);
        return new Turn(taken);
    }

    public void Dispose() => Array.ForEach(locks, one => one.Dispose());

    private sealed class Turn(SemaphoreSlim taken) : IDisposable
    {
        public void Dispose() => taken.Release();
    }
}
