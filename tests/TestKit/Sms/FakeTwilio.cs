using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Prakerja.TestKit.Processes;

namespace Prakerja.TestKit.Sms;

/// <summary>
/// Takes the place of Twilio's Messages resource, on a free port of the loopback interface: form in, JSON out, signed reports.
/// A number can be given an error; every other is accepted.
/// </summary>
public sealed class FakeTwilio : IAsyncDisposable
{
    public const string AccountSid = "AC00000000000000000000000000000042";
    public const string AuthToken = "an-auth-token-of-this-test";
    public const string From = "PRAKERJA";

    private readonly WebApplication app;
    private readonly Arrivals<TwilioMessage> messages = new();
    private readonly ConcurrentDictionary<string, (int Status, int Code, string? RetryAfter)> refusals = new();

    private FakeTwilio(WebApplication app)
    {
        this.app = app;
        app.MapPost("/2010-04-01/Accounts/{account}/Messages.json", Take);
    }

    /// <summary>For <c>Sms:Twilio:BaseUrl</c>.</summary>
    public string Url => app.Urls.Single();

    public IReadOnlyList<TwilioMessage> Messages => messages.All;

    /// <summary>The settings with which the bot sends through this fake; <c>PublicUrl</c> is the bot's own.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Sms:Gateway"] = "Twilio",
        ["Sms:Twilio:BaseUrl"] = Url,
        ["Sms:Twilio:AccountSid"] = AccountSid,
        ["Sms:Twilio:AuthToken"] = AuthToken,
        ["Sms:Twilio:From"] = From,
    };

    public static async Task<FakeTwilio> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var fake = new FakeTwilio(app);
        await app.StartAsync();
        return fake;
    }

    public Task<TwilioMessage> Next(string to) => messages.Next(message => message.To == to, "A message");

    /// <summary>From now on this number meets this HTTP status and Twilio error code.</summary>
    public void Refuse(string to, int status, int code, string? retryAfter = null) => refusals[to] = (status, code, retryAfter);

    /// <summary>A report as Twilio sends it: signed over the address that it was given, sent where the bot really listens.</summary>
    public static HttpRequestMessage Report(string callback, Uri bot, string status, int? errorCode = null, string? authToken = AuthToken)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["AccountSid"] = AccountSid,
            ["From"] = From,
            ["MessageSid"] = "SM0a",
            ["MessageStatus"] = status,
            ["To"] = "+6281298765432",
        };
        if (errorCode is { } code)
            fields["ErrorCode"] = code.ToString();
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot, new Uri(callback).PathAndQuery)) { Content = new FormUrlEncodedContent(fields) };
        if (authToken is not null)
            request.Headers.Add("X-Twilio-Signature", Sign(callback, fields, authToken));
        return request;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

#pragma warning disable CA5350 // Twilio signs with SHA-1
    private static string Sign(string url, SortedDictionary<string, string> fields, string authToken) =>
        Convert.ToBase64String(HMACSHA1.HashData(
            Encoding.UTF8.GetBytes(authToken),
            Encoding.UTF8.GetBytes(url + string.Concat(fields.Select(field => field.Key + field.Value)))));
#pragma warning restore CA5350

    private async Task<IResult> Take(string account, HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var expected = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{AccountSid}:{AuthToken}"));
        if (account != AccountSid || request.Headers.Authorization != expected)
            return Error(401, 20003);
        var to = form["To"].ToString();
        if (refusals.TryGetValue(to, out var refusal))
        {
            if (refusal.RetryAfter is not null)
                request.HttpContext.Response.Headers.RetryAfter = refusal.RetryAfter;
            return Error(refusal.Status, refusal.Code);
        }
        messages.Add(new TwilioMessage(to, form["Body"].ToString(), form.ToDictionary(field => field.Key, field => field.Value.ToString())));
        return Results.Json(new { sid = "SM0a", status = "queued", num_segments = "1", error_code = (int?)null }, statusCode: 201);
    }

    private static IResult Error(int status, int code) =>
        Results.Json(new { code, message = "refused", more_info = $"https://www.twilio.com/docs/errors/{code}", status }, statusCode: status);
}

/// <summary>A message as it was taken; all fields of the form by name.</summary>
public sealed record TwilioMessage(string To, string Body, IReadOnlyDictionary<string, string> Fields);
