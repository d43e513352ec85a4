namespace Prakerja.Bot.Turns;

/// <summary>
/// Lets those of one key pass one after another, in the order in which they came, without blocking a thread. Keys share a fixed number of stripes,
/// so that memory is bounded; two keys on one stripe wait for each other now and then, which is harmless as long as nobody enters twice.
/// </summary>
internal sealed class KeyedLock : IDisposable
{
    private const int Stripes = 1024;

    private readonly SemaphoreSlim[] stripes = [.. Enumerable.Range(0, Stripes).Select(_ => new SemaphoreSlim(1, 1))];

    public async ValueTask<Hold> Enter(string key, CancellationToken cancel)
    {
        var stripe = stripes[(uint)string.GetHashCode(key, StringComparison.Ordinal) % Stripes];
        await stripe.WaitAsync(cancel);
        return new Hold(stripe);
    }

    public void Dispose()
    {
        foreach (var stripe in stripes)
            stripe.Dispose();
    }

    /// <summary>Leaves at its disposal.</summary>
    public readonly record struct Hold(SemaphoreSlim Stripe) : IDisposable
    {
        public void Dispose() => Stripe.Release();
    }
}
