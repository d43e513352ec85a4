using System.Collections.Immutable;
using Prakerja.Bot.Security;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Turns;

/// <summary>
/// The limits one turn spends. Counts are read once and written in the turn's commit with their versions: of twenty that race for the last one,
/// nineteen are stale and decide again.
/// </summary>
internal sealed class LimitBook(ITurnStore store, SealedJson json, TurnKeys keys)
{
    private readonly Dictionary<string, Line> lines = [];

    /// <summary>Spends all of them, or none: then it says which is used up, and until when.</summary>
    public async Task<CheckAnswer.LimitReached?> Spend(ImmutableArray<Spend> spends, DateTimeOffset now)
    {
        await Read(spends, now);
        var spent = new List<(string Key, LimitCount Count)>(spends.Length);
        foreach (var spend in spends)
        {
            if (IsCounted(spend, now))
                continue;
            switch (Spend(spend, now))
            {
                case (var key, LimitDecision.Allowed allowed):
                    spent.Add((key, allowed.Next));
                    if (MarkOf(spend) is { } mark)
                        spent.Add((mark, new LimitCount(1, allowed.Next.WindowEnds)));
                    break;
                case (_, LimitDecision.Refused refused):
                    return new CheckAnswer.LimitReached(spend.Rule, refused.Until);
            }
        }

        foreach (var (key, count) in spent)
            lines[key] = lines[key] with { Count = count, Changed = true };
        return null;
    }

    /// <summary>How much of it is spent, over all its parts.</summary>
    public async Task<int> Total(Spend spend, DateTimeOffset now)
    {
        await Read([spend], now);
        return PartsOf(spend).Sum(key => lines[key].Count is { } count && now < count.WindowEnds ? count.Count : 0);
    }

    public ImmutableArray<LimitWrite> Writes() =>
    [
        .. lines.Where(line => line.Value.Changed).Select(line => new LimitWrite(
            line.Key,
            line.Value.Version,
            json.Seal(line.Value.Count!, PersonJson.Default.LimitCount, line.Key),
            line.Value.Count!.WindowEnds)),
    ];

    /// <summary>Those who spend at once begin at different parts, and so seldom meet; near the end all look at all.</summary>
    private (string Key, LimitDecision Decision) Spend(Spend spend, DateTimeOffset now)
    {
        var parts = PartsOf(spend);
        var first = (int)(now.UtcTicks % parts.Length);
        (string, LimitDecision)? refused = null;
        for (var step = 0; step < parts.Length; step++)
        {
            var part = (first + step) % parts.Length;
            var share = spend.Rule.ShareOf(part);
            if (share == 0 && parts.Length > 1)
                continue;
            var decision = RateLimit.Spend(lines[parts[part]].Count, spend.Rule with { Max = share }, now);
            if (decision is LimitDecision.Allowed)
                return (parts[part], decision);
            refused ??= (parts[part], decision);
        }

        return refused!.Value;
    }

    private bool IsCounted(Spend spend, DateTimeOffset now) =>
        MarkOf(spend) is { } mark && lines[mark].Count is { } count && now < count.WindowEnds;

    private string[] PartsOf(Spend spend) => spend.Rule.Parts > 1
        ? [.. Enumerable.Range(0, spend.Rule.Parts).Select(part => keys.Limit(spend.Rule, $"{spend.Of}\npart {part}"))]
        : [keys.Limit(spend.Rule, spend.Of)];

    private string? MarkOf(Spend spend) => spend.Distinct is { } what ? keys.Limit(spend.Rule, $"{spend.Of}\nseen {what}") : null;

    private async Task Read(ImmutableArray<Spend> spends, DateTimeOffset now)
    {
        var missing = spends.SelectMany(spend => MarkOf(spend) is { } mark ? PartsOf(spend).Append(mark) : PartsOf(spend))
            .Distinct().Where(key => !lines.ContainsKey(key)).ToArray();
        if (missing.Length == 0)
            return;
        var rows = await StoreFaultException.Guard(() => store.LoadLimits(missing, CancellationToken.None));
        foreach (var key in missing)
        {
            var row = rows.GetValueOrDefault(key);
            lines[key] = row is null || row.ExpiresAt <= now
                ? new Line(0, null, false)
                : new Line(row.Version, json.Open(row.Body, PersonJson.Default.LimitCount, key), false);
        }
    }

    private readonly record struct Line(long Version, LimitCount? Count, bool Changed);
}
