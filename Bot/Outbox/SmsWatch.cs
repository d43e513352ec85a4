using System.Collections.Immutable;
using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Outbox;

/// <summary>
/// Tells operators once a day that four fifths of the day's SMS are spent, and that all are. Turns do the counting, each in its own commit; this only looks.
/// What was told is kept in the store, so that it is told once over restarts too.
/// </summary>
internal sealed partial class SmsWatch(ITurnStore store, SealedJson json, TurnKeys keys, TimeProvider time, ILogger<SmsWatch> log, SmsLimits? limits = null)
{
    private const int MostAttempts = 20;

    private readonly SmsLimits limits = limits ?? SmsLimits.None;

    public int MostPerDay => limits.MostPerDay;

    /// <summary>Of the day that is; 0 where nothing is counted.</summary>
    public async Task<int> SentToday() =>
        limits.OfTheDay(time.GetUtcNow()) is [var day] ? await new LimitBook(store, json, keys).Total(day, time.GetUtcNow()) : 0;

    /// <summary>Never throws: it stands beside an SMS that has gone out.</summary>
    public async Task Look()
    {
        try
        {
            if (MostPerDay == 0)
                return;
            var sent = await SentToday();
            if (sent * 5L >= MostPerDay * 4L && await IsFirst("sms-warned"))
                NearlySpent(sent, MostPerDay);
            if (sent >= MostPerDay && await IsFirst("sms-stopped"))
                Stopped(MostPerDay, SmsLimits.DayEnds(time.GetUtcNow()));
        }
        catch (Exception fault)
        {
            LookFailed(fault.GetType().Name);
        }
    }

    private async Task<bool> IsFirst(string what)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var now = time.GetUtcNow();
            var book = new LimitBook(store, json, keys);
            ImmutableArray<Spend> once = [new Spend(new LimitRule(what, 1, SmsLimits.DayEnds(now) - now), "")];
            if (await book.Spend(once, now) is not null)
                return false;
            if (await store.Commit(new TurnChanges { Limits = book.Writes() }, CancellationToken.None) is CommitOutcome.Committed)
                return true;
        }

        return false;
    }

    [LoggerMessage(2241, LogLevel.Warning, "{Sent} of {Most} SMS of the day are spent (Sms:MostPerDay); at the last no code is sent any more")]
    private partial void NearlySpent(int sent, int most);

    [LoggerMessage(2242, LogLevel.Critical, "All {Most} SMS of the day are spent (Sms:MostPerDay): nobody gets a code before {Until}. Look for fraud with 'sms status', or raise the setting")]
    private partial void Stopped(int most, DateTimeOffset until);

    [LoggerMessage(2243, LogLevel.Error, "The count of the day's SMS could not be looked at: {Exception}")]
    private partial void LookFailed(string exception);
}
