using Microsoft.AspNetCore.Http;

namespace Prakerja.TestKit.WhatsApp;

/// <summary>An error in the form of the Graph API, given so many times.</summary>
public sealed class GraphRefusal
{
    private int left;

    public required int Code { get; init; }

    public required int Status { get; init; }

    public int? Subcode { get; init; }

    public string Details { get; init; } = "";

    /// <summary>Seconds, in the header Retry-After.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>Minutes, in the header X-Business-Use-Case-Usage.</summary>
    public int? RegainMinutes { get; init; }

    /// <summary>Instead of the API's form: a proxy's page.</summary>
    public bool IsPage { get; init; }

    public int Times
    {
        init => left = value;
    }

    public static GraphRefusal Of(int code, int status = 400, string details = "", int times = int.MaxValue) => new() { Code = code, Status = status, Details = details, Times = times };

    internal bool Use() => Interlocked.Decrement(ref left) >= 0;

    internal IResult Answer(HttpResponse response)
    {
        if (RetryAfter is not null)
            response.Headers.RetryAfter = RetryAfter;
        if (RegainMinutes is { } minutes)
            response.Headers["X-Business-Use-Case-Usage"] = $$"""{"1010":[{"type":"messaging","call_count":100,"estimated_time_to_regain_access":{{minutes}}}]}""";
        if (IsPage)
            return Results.Text("<html><h1>Bad gateway</h1></html>", "text/html", statusCode: Status);
        return Results.Json(
            new
            {
                error = new
                {
                    message = $"(#{Code}) An error",
                    type = "OAuthException",
                    code = Code,
                    error_subcode = Subcode,
                    error_data = new { messaging_product = "whatsapp", details = Details },
                    fbtrace_id = "AbCdEf",
                },
            },
            statusCode: Status);
    }
}
