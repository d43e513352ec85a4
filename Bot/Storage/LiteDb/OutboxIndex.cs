using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Storage.LiteDb;

/// <summary>The keys of all rows that stand on disk, by lane and due time; bodies stay on disk.</summary>
internal sealed class OutboxIndex
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<Lane, SortedSet<OutboxKey>> lanes = [];

    public void Add(OutboxKey key)
    {
        lock (gate)
        {
            if (!lanes.TryGetValue(key.Lane, out var lane))
                lanes[key.Lane] = lane = new SortedSet<OutboxKey>(ByDue.Instance);
            lane.Add(key);
        }
    }

    public void Remove(OutboxKey key)
    {
        lock (gate)
        {
            if (lanes.TryGetValue(key.Lane, out var lane))
                lane.Remove(key);
        }
    }

    public bool Has(OutboxKey key)
    {
        lock (gate)
            return lanes.TryGetValue(key.Lane, out var lane) && lane.Contains(key);
    }

    public List<OutboxKey> Due(Lane lane, DateTimeOffset now, int most)
    {
        lock (gate)
            return lanes.TryGetValue(lane, out var keys) ? [.. keys.TakeWhile(key => key.Due <= now).Take(most)] : [];
    }

    public List<OutboxKey> Between(Lane lane, DateTimeOffset after, DateTimeOffset upTo)
    {
        lock (gate)
            return lanes.TryGetValue(lane, out var keys) ? [.. keys.SkipWhile(key => key.Due <= after).TakeWhile(key => key.Due <= upTo)] : [];
    }

    public DateTimeOffset? NextDue()
    {
        lock (gate)
            return lanes.Values.Where(lane => lane.Count > 0).Select(lane => (DateTimeOffset?)lane.Min!.Due).Min();
    }

    private sealed class ByDue : IComparer<OutboxKey>
    {
        public static readonly ByDue Instance = new();

        public int Compare(OutboxKey? x, OutboxKey? y)
        {
            var due = x!.Due.UtcTicks.CompareTo(y!.Due.UtcTicks);
            return due != 0 ? due : string.CompareOrdinal(x.Id, y.Id);
        }
    }
}
