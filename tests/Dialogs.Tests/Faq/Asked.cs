namespace Prakerja.Dialogs.Tests.Faq;

internal static partial class Asked
{
    public static IReadOnlyList<(string Topic, string Words)> All { get; } =
        [.. new[] { OnJoining, OnAccounts, OnIdentity, OnRules, OnServices, Later, Last }.SelectMany(Read)];

    private static IEnumerable<(string Topic, string Words)> Read(string block)
    {
        var topic = "";
        foreach (var line in block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
                topic = line[2..];
            else
                yield return (topic, line);
        }
    }
}
