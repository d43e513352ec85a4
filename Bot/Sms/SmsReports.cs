using Microsoft.AspNetCore.Mvc;
using Prakerja.Bot.Sms.Kannel;
using Prakerja.Bot.Sms.Twilio;

namespace Prakerja.Bot.Sms;

/// <summary>Where the gateways report what became of an SMS. Needs an <see cref="ISmsReportSink"/>.</summary>
internal static class SmsReports
{
    /// <summary><c>/sms/dlr</c> for Kannel or <c>/sms/status/{id}</c> for Twilio; no route where no gateway is set.</summary>
    public static IEndpointRouteBuilder MapSmsReports(this IEndpointRouteBuilder routes)
    {
        switch (routes.ServiceProvider.GetService<SmsGateway>())
        {
            case { Name: SmsGatewayName.Kannel }:
                routes.MapGet("/sms/dlr", KannelReports.Take);
                break;
            case { Name: SmsGatewayName.Twilio }:
                routes.MapPost("/sms/status/{id:maxlength(512)}", TwilioReports.Take)
                    .WithMetadata(new RequestSizeLimitAttribute(TwilioReports.MaxBytes))
                    .DisableAntiforgery();
                break;
        }
        return routes;
    }

    public static async Task Pass(string reportId, SmsReport report, ReportRanks ranks, ISmsReportSink sink, CancellationToken cancel)
    {
        if (!ranks.IsNews(reportId, report))
            return;
        await sink.Report(reportId, report, cancel);
        ranks.Remember(reportId, report);
    }
}
