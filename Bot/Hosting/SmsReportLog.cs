using Prakerja.Bot.Sms;

namespace Prakerja.Bot.Hosting;

/// <summary>Tells operators how SMS fared: numbers of failures by kind, no recipient, no text.</summary>
internal sealed partial class SmsReportLog(ILogger<SmsReportLog> log) : ISmsReportSink
{
    public Task Report(string reportId, SmsReport report, CancellationToken cancel)
    {
        if (report.Failure == SmsFailure.None)
            Arrived(report.Status);
        else
            Failed(report.Status, report.Failure, report.Code);
        return Task.CompletedTask;
    }

    [LoggerMessage(EventId = 5001, Level = LogLevel.Debug, Message = "An SMS is {Status}")]
    private partial void Arrived(SmsStatus status);

    [LoggerMessage(EventId = 5002, Level = LogLevel.Warning, Message = "An SMS is {Status}: {Failure} ({Code})")]
    private partial void Failed(SmsStatus status, SmsFailure failure, string? code);
}
