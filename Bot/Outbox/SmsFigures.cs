using System.Text.Json.Serialization.Metadata;
using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Outbox;

/// <summary>The small counts about SMS that lie in the store: reports of the day, and what became of the last codes. One writer at a time in a process.</summary>
internal sealed class SmsFigures(ITurnStore store, SealedJson json, TimeProvider time) : IDisposable
{
    private const string Reports = "limit:sms-reports:today";
    private const string Codes = "limit:sms-codes:last";
    private const int MostAttempts = 20;

    private static readonly TimeSpan CodesAreKept = TimeSpan.FromDays(30);

    private readonly SemaphoreSlim gate = new(1);

    public async Task<SmsReportCounts> ReportsToday() => (await Read(Reports, OutboxJson.Default.SmsReportCounts)).Value ?? SmsReportCounts.None;

    public async Task<CodeTally> LastCodes() => (await Read(Codes, OutboxJson.Default.CodeTally)).Value ?? CodeTally.Empty;

    /// <param name="failure">The kind of failure; null: delivered.</param>
    public Task CountReport(string? failure) => Change(
        Reports, OutboxJson.Default.SmsReportCounts, reports => (reports ?? SmsReportCounts.None).With(failure), SmsLimits.DayEnds(time.GetUtcNow()), null);

    /// <summary>Counts one code more in the commit that takes the row away. Gives the tally before and after; null where the row is gone.</summary>
    public Task<(CodeTally? Before, CodeTally After)?> CountCode(bool entered, OutboxKey row) => Change(
        Codes, OutboxJson.Default.CodeTally, tally => (tally ?? CodeTally.Empty).With(entered), time.GetUtcNow() + CodesAreKept, row);

    public void Dispose() => gate.Dispose();

    private async Task<(T? Before, T After)?> Change<T>(string key, JsonTypeInfo<T> form, Func<T?, T> change, DateTimeOffset expiresAt, OutboxKey? used)
        where T : class
    {
        await gate.WaitAsync();
        try
        {
            for (var attempt = 0; attempt < MostAttempts; attempt++)
            {
                var (version, before) = await Read(key, form);
                var after = change(before);
                var write = new LimitWrite(key, version, json.Seal(after, form, key), expiresAt);
                var changes = new TurnChanges { Limits = [write], UsedRows = used is null ? [] : [used] };
                if (await store.Commit(changes, CancellationToken.None) is CommitOutcome.Committed)
                    return (before, after);
            }

            return null;
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<(long Version, T? Value)> Read<T>(string key, JsonTypeInfo<T> form)
        where T : class
    {
        var row = (await store.LoadLimits([key], CancellationToken.None)).GetValueOrDefault(key);
        return row is null || row.ExpiresAt <= time.GetUtcNow() ? (0, null) : (row.Version, json.Open(row.Body, form, key));
    }
}
