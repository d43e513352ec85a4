using Prakerja.Bot.Registry;

namespace Prakerja.Bot.Tests.Registry;

/// <summary>Counts what is added and keeps nothing but the sizes of the batches.</summary>
internal sealed class CountingRegistryStore : IRegistryStore
{
    public List<int> Batches { get; } = [];

    public Action? OnAdd { get; set; }

    public Task<IReadOnlySet<string>> Known(IReadOnlyCollection<string> hashes, CancellationToken cancel)
        => Task.FromResult<IReadOnlySet<string>>(new HashSet<string>());

    public Task Add(IReadOnlyCollection<string> hashes, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        Batches.Add(hashes.Count);
        OnAdd?.Invoke();
        return Task.CompletedTask;
    }

    public Task<bool> IsEmpty(CancellationToken cancel) => Task.FromResult(Batches.Count == 0);
}
