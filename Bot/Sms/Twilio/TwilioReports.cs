using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Sms.Twilio;

/// <summary>Twilio's delivery reports: a signed form.</summary>
internal static class TwilioReports
{
    /// <summary>A report has about ten short fields.</summary>
    public const int MaxBytes = 16 * 1024;

    public static async Task<Results<NoContent, StatusCodeHttpResult>> Take(
        string id, HttpRequest request, IOptions<TwilioOptions> twilio, IOptions<SmsOptions> sms,
        ReportRanks ranks, ISmsReportSink sink, CancellationToken cancel)
    {
        var url = TwilioSignature.ReportUrl(sms.Value.PublicUrl, id) + request.QueryString.Value;
        if (await ReadForm(request, cancel) is not { } form
            || !TwilioSignature.IsRight(request.Headers["X-Twilio-Signature"], url, form, twilio.Value.AuthToken))
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        if (Read(form) is { } report)
            await SmsReports.Pass(id, report, ranks, sink, cancel);
        return TypedResults.NoContent();
    }

    private static async Task<IFormCollection?> ReadForm(HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasFormContentType || request.ContentLength > MaxBytes)
            return null;
        try
        {
            return await request.ReadFormAsync(cancel);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    // A status that we do not know (Twilio adds some) is no reason for Twilio to repeat it.
    private static SmsReport? Read(IFormCollection form)
    {
        var code = form["ErrorCode"].ToString();
        var failure = int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? TwilioErrors.Failure(number)
            : SmsFailure.Unreachable;
        return form["MessageStatus"].ToString() switch
        {
            "accepted" or "queued" or "scheduled" => new SmsReport(SmsStatus.Queued),
            "sending" => new SmsReport(SmsStatus.Sending),
            "sent" => new SmsReport(SmsStatus.Sent),
            "delivered" or "read" => new SmsReport(SmsStatus.Delivered),
            "undelivered" => new SmsReport(SmsStatus.Undelivered, failure, number > 0 ? number.ToString() : null),
            "failed" or "canceled" => new SmsReport(SmsStatus.Failed, failure, number > 0 ? number.ToString() : null),
            _ => null,
        };
    }
}
