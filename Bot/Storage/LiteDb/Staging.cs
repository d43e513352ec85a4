namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>
/// What one group will write. Every work checks everything first and changes something only when all is well, so that a refused one leaves
/// nothing.
/// </summary>
internal sealed class Staging(LiteDbReads reads, PersonVersions versions, WaveTable waves, DateTimeOffset now)
{
    private readonly Dictionary<string, StagedTable> tables = new(StringComparer.Ordinal);
    private readonly List<Action> whenDurable = [];

    public DateTimeOffset Now => now;

    public bool IsEmpty => tables.Values.All(table => !table.IsChanged);

    public IEnumerable<StagedTable> Changed => tables.Values.Where(table => table.IsChanged);

    public StagedTable this[string name] => tables.TryGetValue(name, out var table) ? table : tables[name] = new StagedTable(name, reads);

    /// <summary>0 where there is no such person.</summary>
    public long VersionOf(string personId)
    {
        if (this[Tables.Persons].TryFindChanged(personId, out var changed))
            return changed is null ? 0 : changed[Documents.Version].AsInt64;
        if (versions.TryGet(personId, out var known))
            return known;
        var stored = reads.Find(Tables.Persons, personId) is { } document ? document[Documents.Version].AsInt64 : 0;
        versions.Set(personId, stored);
        return stored;
    }

    public Waves.WaveRow? WaveOf(int number) =>
        this[Tables.Waves].TryFindChanged(Documents.WaveKey(number), out var changed) ? Documents.Wave(changed!) : waves.Find(number);

    /// <summary>What memory learns once the group is on disk, in this order.</summary>
    public void WhenDurable(Action learn) => whenDurable.Add(learn);

    public void Learn()
    {
        foreach (var learn in whenDurable)
            learn();
    }
}
