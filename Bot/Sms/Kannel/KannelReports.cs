using Microsoft.AspNetCore.Http.HttpResults;

namespace Prakerja.Bot.Sms.Kannel;

/// <summary>
/// Kannel's delivery reports: an unsigned GET, so what it says counts only as much as the sealed id in it, which the sink opens.
/// </summary>
internal static class KannelReports
{
    private const int MaxIdLength = 512;

    public static async Task<Results<Ok, BadRequest>> Take(
        string? id, int? type, string? answer, ReportRanks ranks, ISmsReportSink sink, CancellationToken cancel)
    {
        if (id is null or "" or { Length: > MaxIdLength } || Read(type, answer) is not { } report)
            return TypedResults.BadRequest();
        await SmsReports.Pass(id, report, ranks, sink, cancel);
        return TypedResults.Ok();
    }

    private static SmsReport? Read(int? type, string? answer) => type switch
    {
        1 => new SmsReport(SmsStatus.Delivered),
        2 => new SmsReport(SmsStatus.Undelivered, SmsFailure.Unreachable, Code(answer)),
        4 => new SmsReport(SmsStatus.Sending),
        8 => new SmsReport(SmsStatus.Sent),
        16 => new SmsReport(SmsStatus.Failed, SmsFailure.Blocked, Code(answer)),
        _ => null,
    };

    // A receipt repeats the start of the text ("... text:482913 adalah"): only what stands before it may be kept.
    private static string? Code(string? answer)
    {
        var code = answer?.Split("text:", StringSplitOptions.None)[0].Trim();
        return string.IsNullOrEmpty(code) ? null : code[..Math.Min(code.Length, 120)];
    }
}
