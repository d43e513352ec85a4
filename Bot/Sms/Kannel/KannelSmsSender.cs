using System.Net;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Sms.Kannel;

/// <summary>Hands SMS to Kannel's smsbox (<c>sendsms</c>), which speaks SMPP to the operator.</summary>
internal sealed class KannelSmsSender(HttpClient http, IOptions<KannelOptions> kannel, IOptions<SmsOptions> sms) : ISmsSender
{
    private const string AllReports = "31";

    public async Task<SendOutcome> Send(OutgoingSms sms, CancellationToken cancel)
    {
        if (SmsText.Fault(sms) is { } fault)
            return new SendOutcome.GaveUp(fault, Alarm: fault != "number-invalid");
        using var request = new HttpRequestMessage(HttpMethod.Get, Address(sms));
        return await GatewayConnection.Send(http, request, Read, cancel);
    }

    private Uri Address(OutgoingSms message)
    {
        var options = kannel.Value;
        var address = new UriBuilder(options.Url);
        if (address.Path == "/")
            address.Path = "/cgi-bin/sendsms";
        address.Query = new QueryBuilder
        {
            { "username", options.User },
            { "password", options.Password },
            { "from", options.From },
            { "to", message.To },
            { "text", message.Text },
            { "coding", "0" },
            { "validity", Minutes(message.Validity) },
            { "dlr-mask", AllReports },
            { "dlr-url", $"{sms.Value.PublicUrl.TrimEnd('/')}/sms/dlr?id={message.ReportId}&type=%d&answer=%A" },
        }.ToString();
        return address.Uri;
    }

    private static string Minutes(TimeSpan validity) => Math.Max(1, (int)Math.Ceiling(validity.TotalMinutes)).ToString();

    private static SendOutcome Read(HttpResponseMessage response, string answer) => response.StatusCode switch
    {
        HttpStatusCode.Accepted => new SendOutcome.Delivered(), // both "0: Accepted for delivery" and "3: Queued for later delivery"
        HttpStatusCode.Forbidden when answer.StartsWith("Authorization failed", StringComparison.Ordinal) =>
            new SendOutcome.GaveUp("credentials-refused", Alarm: true),
        HttpStatusCode.Forbidden => new SendOutcome.GaveUp("not-routable", Alarm: true),
        HttpStatusCode.ServiceUnavailable when answer.StartsWith("Temporal failure", StringComparison.Ordinal) =>
            new SendOutcome.TryLater("gateway-busy"), // bearerbox said no; any other 5xx may come from a proxy after the SMS went out
        >= (HttpStatusCode)500 => new SendOutcome.GaveUp("outcome-unknown"),
        _ => new SendOutcome.GaveUp("request-refused", Alarm: true),
    };
}
