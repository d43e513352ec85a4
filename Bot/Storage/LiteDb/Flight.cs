namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// The group that LiteDB has committed in memory and that is not on disk yet. A reader that met one of its rows waits for it:
/// who answers "taken already" to a repeat must not rest on what a power cut could still take back.
/// </summary>
internal sealed class Flight(Staging group)
{
    private readonly TaskCompletionSource landed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<string, HashSet<string>> keys = group.Changed.ToDictionary(
        table => table.Name, table => table.ChangedKeys.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public Task Landed => landed.Task;

    public bool Carries(string table, string key) => keys.TryGetValue(table, out var touched) && touched.Contains(key);

    public void Land() => landed.SetResult();
}
