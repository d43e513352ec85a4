namespace Prakerja.Bot.Sms;

/// <summary>
/// Takes delivery reports. Called at least once for each new status, perhaps with one it already knows or is past (after a restart): compare with
/// <see cref="SmsReport.IsFurtherThan"/>. An id that it cannot open is a stranger's and is ignored.
/// </summary>
internal interface ISmsReportSink
{
    Task Report(string reportId, SmsReport report, CancellationToken cancel);
}
