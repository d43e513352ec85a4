using Prakerja.Bot.Outbox;
using Prakerja.Bot.Sms;

namespace Prakerja.Bot.Hosting;

/// <summary>Tells operators how SMS fared: numbers of failures by kind, no recipient, no text. What is an end is counted for 'sms status'.</summary>
internal sealed partial class SmsReportLog(SmsIds ids, SmsFigures figures, ILogger<SmsReportLog> log) : ISmsReportSink
{
    public async Task Report(string reportId, SmsReport report, CancellationToken cancel)
    {
        if (!ids.IsOurs(reportId))
            return;
        if (report.Failure == SmsFailure.None)
            Arrived(report.Status);
        else
            Failed(report.Status, report.Failure, report.Code);
        if (report.Status >= SmsStatus.Delivered)
            await figures.CountReport(report.Status == SmsStatus.Delivered ? null : report.Failure.ToString());
    }

    [LoggerMessage(EventId = 5001, Level = LogLevel.Debug, Message = "An SMS is {Status}")]
    private partial void Arrived(SmsStatus status);

    [LoggerMessage(EventId = 5002, Level = LogLevel.Warning, Message = "An SMS is {Status}: {Failure} ({Code})")]
    private partial void Failed(SmsStatus status, SmsFailure failure, string? code);
}
