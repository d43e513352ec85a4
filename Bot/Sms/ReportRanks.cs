namespace Prakerja.Bot.Sms;

/// <summary>
/// Remembers how far the SMS of the last while have come, so that repeats and late reports end here and not in a turn. A hint only: bounded, and empty after a restart.
/// </summary>
internal sealed class ReportRanks
{
    public const int Capacity = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, SmsStatus> last = [];
    private readonly Queue<string> order = [];

    public bool IsNews(string reportId, SmsReport report)
    {
        lock (gate)
            return !last.TryGetValue(reportId, out var known) || report.IsFurtherThan(known);
    }

    /// <summary>To be called when the report was taken, not before: what failed has to be news again.</summary>
    public void Remember(string reportId, SmsReport report)
    {
        lock (gate)
        {
            if (last.TryGetValue(reportId, out var known))
            {
                if (report.IsFurtherThan(known))
                    last[reportId] = report.Status;
                return;
            }
            if (order.Count == Capacity)
                last.Remove(order.Dequeue());
            last.Add(reportId, report.Status);
            order.Enqueue(reportId);
        }
    }
}
