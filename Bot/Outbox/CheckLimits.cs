using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Outbox;

/// <summary>Spends the limits of a check that had to wait, in a commit of its own that also marks the row: a try that ends with the process is not spent twice.</summary>
internal sealed class CheckLimits(ITurnStore store, SealedJson json, TurnKeys keys, RowCodec rows, TimeProvider time)
{
    private const int MostAttempts = 60;

    /// <summary>The limit that is used up, or the row as it is now. Neither: somebody else has the row.</summary>
    public async Task<(CheckAnswer.LimitReached? Reached, OutboxRow? Row)> Spend(OutboxItem.RunCheck item, OutboxRow row)
    {
        // One tick later: a row is replaced by another, never by itself.
        var spent = new OutboxRow(
            row.Key with { Due = row.Key.Due.AddTicks(1) }, row.Tries, rows.Seal(row.Key.Id, item with { Spent = true }));
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var book = new LimitBook(store, json, keys);
            if (!item.Check.Check.Spends.IsEmpty && await book.Spend(item.Check.Check.Spends, time.GetUtcNow()) is { } reached)
                return (reached, null);
            var changes = new TurnChanges { Limits = book.Writes(), UsedRows = [row.Key], NewRows = [spent] };
            if (await store.Commit(changes, CancellationToken.None) is CommitOutcome.Committed)
                return (null, spent);
            await Task.Yield();
        }

        return (null, null);
    }
}
