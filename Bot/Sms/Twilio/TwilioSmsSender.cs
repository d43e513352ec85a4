using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Sms.Twilio;

/// <summary>Hands SMS to Twilio's Messages resource.</summary>
internal sealed class TwilioSmsSender(
    HttpClient http, IOptions<TwilioOptions> twilio, IOptions<SmsOptions> sms, TimeProvider clock) : ISmsSender
{
    private const int MaxValiditySeconds = 36_000;

    public async Task<SendOutcome> Send(OutgoingSms sms, CancellationToken cancel)
    {
        if (SmsText.Fault(sms) is { } fault)
            return new SendOutcome.GaveUp(fault, Alarm: fault != "number-invalid");
        using var request = Request(sms);
        return await GatewayConnection.Send(http, request, Read, cancel);
    }

    private HttpRequestMessage Request(OutgoingSms message)
    {
        var options = twilio.Value;
        var request = new HttpRequestMessage(
            HttpMethod.Post, $"{options.BaseUrl.TrimEnd('/')}/2010-04-01/Accounts/{options.AccountSid}/Messages.json")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["To"] = message.To,
                [options.FromService ? "MessagingServiceSid" : "From"] = options.From,
                ["Body"] = message.Text,
                ["ValidityPeriod"] = Math.Clamp((int)message.Validity.TotalSeconds, 1, MaxValiditySeconds).ToString(),
                ["StatusCallback"] = TwilioSignature.ReportUrl(sms.Value.PublicUrl, message.ReportId),
            }),
        };
        var credentials = Encoding.UTF8.GetBytes($"{options.AccountSid}:{options.AuthToken}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(credentials));
        return request;
    }

    private SendOutcome Read(HttpResponseMessage response, string answer)
    {
        if (response.IsSuccessStatusCode)
            return new SendOutcome.Delivered();
        var after = RetryAfter(response);
        if (TwilioErrors.Refusal(Code(answer), after) is { } refusal)
            return refusal;
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => new SendOutcome.TryLater("throttled", after),
            HttpStatusCode.Unauthorized => new SendOutcome.GaveUp("credentials-refused", Alarm: true),
            >= (HttpStatusCode)500 => new SendOutcome.GaveUp("outcome-unknown"),
            _ => new SendOutcome.GaveUp("request-refused", Alarm: true),
        };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
        _ => null,
    };

    private static int Code(string answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("code", out var code) && code.TryGetInt32(out var number) ? number : 0;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return 0; // a proxy's page, not Twilio's answer
        }
    }
}
