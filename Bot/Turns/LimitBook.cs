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
            var key = keys.Limit(spend.Rule, spend.Of);
            switch (RateLimit.Spend(lines[key].Count, spend.Rule, now))
            {
                case LimitDecision.Allowed allowed:
                    spent.Add((key, allowed.Next));
                    break;
                case LimitDecision.Refused refused:
                    return new CheckAnswer.LimitReached(spend.Rule, refused.Until);
            }
        }

        foreach (var (key, count) in spent)
            lines[key] = lines[key] with { Count = count, Changed = true };
        return null;
    }

    public ImmutableArray<LimitWrite> Writes() =>
    [
        .. lines.Where(line => line.Value.Changed).Select(line => new LimitWrite(
            line.Key,
            line.Value.Version,
            json.Seal(line.Value.Count!, PersonJson.Default.LimitCount, line.Key),
            line.Value.Count!.WindowEnds)),
    ];

    private async Task Read(ImmutableArray<Spend> spends, DateTimeOffset now)
    {
        var missing = spends.Select(spend => keys.Limit(spend.Rule, spend.Of)).Distinct().Where(key => !lines.ContainsKey(key)).ToArray();
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
