using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Outbox;

/// <summary>
/// Whatever an earlier run of this process had under way when it ended is due at once: nobody works on it any more, because only one process has the store.
/// The try stays counted, so an SMS that may have gone out ends as a dead letter instead of going out again.
/// </summary>
internal sealed partial class EarlierRun(IOutboxStore outbox, RowCodec rows, TimeProvider time, IOptions<OutboxOptions> options, ILogger<EarlierRun> log)
{
    /// <summary>To be called before the first row of this run is begun.</summary>
    public async Task EndLeases(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var ended = 0;
        foreach (var lane in Enum.GetValues<Lane>())
        {
            foreach (var row in await outbox.Between(lane, now, now + options.Value.Lease, cancel))
            {
                if (IsLeased(row) && await outbox.Replace(row.Key, row with { Key = row.Key with { Due = now } }, null, cancel))
                    ended++;
            }
        }

        if (ended > 0)
            Ended(ended);
    }

    /// <summary>A try was begun and came to no outcome. (Or it threw, and waits some seconds; then it waits no longer.)</summary>
    private bool IsLeased(OutboxRow row) => row.Tries > 0 && (rows.Open(row) is not { } item || row.Tries > item.Ended);

    [LoggerMessage(2231, LogLevel.Information, "{Count} rows were under way when the bot ended last; they are due again")]
    private partial void Ended(int count);
}
