namespace Prakerja.Domain.MotivationTest;

/// <summary>All items that can be drawn. Built by <see cref="Check"/>ed data only.</summary>
public sealed class TestItems
{
    public const int MinCount = 40;

    private readonly Dictionary<string, TestItem> byId;

    public TestItems(IReadOnlyList<TestItem> all)
    {
        All = all;
        byId = all.ToDictionary(item => item.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<TestItem> All { get; }

    /// <summary>Null for an item that a newer version no longer has.</summary>
    public TestItem? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The ids of <paramref name="count"/> different items in drawn order; <paramref name="next"/> gives a number from 0 up to its bound.</summary>
    public string[] Draw(int count, Func<int, int> next)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, All.Count);
        var ids = All.Select(item => item.Id).ToArray();
        for (var at = 0; at < count; at++)
        {
            var chosen = at + next(ids.Length - at);
            (ids[at], ids[chosen]) = (ids[chosen], ids[at]);
        }

        return ids[..count];
    }

    public string[] Draw(int count, ulong seed) => Draw(count, new SeededChance(seed).Next);

    /// <summary>What is wrong with the items, one line each with the item's id, for whoever edits the file; empty when all is well.</summary>
    public static IReadOnlyList<string> Check(IReadOnlyList<TestItem> items)
    {
        var faults = new List<string>();
        if (items.Count < MinCount) faults.Add($"{items.Count} items; at least {MinCount} are needed");
        foreach (var twin in items.GroupBy(item => item.Id).Where(group => group.Count() > 1)) faults.Add($"{twin.Key}: id used twice");
        foreach (var item in items) faults.AddRange(Faults(item).Select(fault => $"{item.Id}: {fault}"));
        return faults;
    }

    private static IEnumerable<string> Faults(TestItem item)
    {
        if (string.IsNullOrWhiteSpace(item.Id)) yield return "no id";
        foreach (var question in (string[])[item.QuestionId, item.QuestionEn])
            if (string.IsNullOrWhiteSpace(question) || question.Length > TestItem.MaxQuestion) yield return $"question empty or over {TestItem.MaxQuestion}";
        if (item.Options is not { Length: >= TestItem.MinOptions and <= TestItem.MaxOptions })
        {
            yield return $"needs {TestItem.MinOptions} to {TestItem.MaxOptions} options";
            yield break;
        }

        foreach (var label in item.Options.SelectMany(option => (string[])[option.Id, option.En]))
            if (string.IsNullOrWhiteSpace(label) || label.Length > TestItem.MaxLabel) yield return $"label empty or over {TestItem.MaxLabel}: {label}";
        if (item.Options.DistinctBy(option => option.Id).Count() < item.Options.Length) yield return "two Indonesian labels alike";
        if (item.Options.DistinctBy(option => option.En).Count() < item.Options.Length) yield return "two English labels alike";
        if (item.Options.Any(option => option.Points < 0) || item.MaxPoints < 1) yield return "points must not be negative, and one option must earn some";
    }
}
