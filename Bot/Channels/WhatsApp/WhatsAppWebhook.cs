using System.Buffers;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>
/// /whatsapp/webhook. GET proves to Meta that the address is ours; POST is believed only with the signature over the bytes as they came. Answers 200 when all
/// that it brought is on disk; anything else has Meta bring it again, for up to 7 days.
/// </summary>
internal sealed partial class WhatsAppWebhook(UpdateIntake intake, IOptions<WhatsAppOptions> options, ILogger<WhatsAppWebhook> log)
{
    public const string Path = "/whatsapp/webhook";

    /// <summary>Meta sends up to 3 MB.</summary>
    public const long MostBytes = 4 * 1024 * 1024;

    private const string SignatureHeader = "X-Hub-Signature-256";
    private const string Scheme = "sha256=";
    private const int LongestChallenge = 200;

    private readonly byte[] secret = Encoding.UTF8.GetBytes(options.Value.AppSecret);
    private readonly byte[] verifyToken = Encoding.UTF8.GetBytes(options.Value.VerifyToken);

    public Task Verify(HttpContext http)
    {
        var query = http.Request.Query;
        var challenge = query["hub.challenge"].ToString();
        var isOurs = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(query["hub.verify_token"].ToString()), verifyToken);
        if (!isOurs || query["hub.mode"] != "subscribe" || challenge.Length > LongestChallenge)
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        http.Response.ContentType = "text/plain; charset=utf-8";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return http.Response.WriteAsync(challenge);
    }

    public async Task Take(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MostBytes;
        try
        {
            http.Response.StatusCode = await Take(http.Request);
        }
        catch (BadHttpRequestException bad)
        {
            http.Response.StatusCode = bad.StatusCode;
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest; // the body ended early; nobody reads this
        }
    }

    private async Task<int> Take(HttpRequest request)
    {
        var body = await ReadAll(request.BodyReader, request.HttpContext.RequestAborted);
        Delivery? delivery;
        try
        {
            if (!IsSigned(body, request.Headers[SignatureHeader].ToString()))
            {
                SignatureWrong();
                return StatusCodes.Status401Unauthorized;
            }

            delivery = Delivery.Read(body, options.Value.PhoneNumberId);
        }
        finally
        {
            request.BodyReader.AdvanceTo(body.End);
        }

        if (delivery is null)
            return StatusCodes.Status400BadRequest;
        return await intake.Take(delivery) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
    }

    private static async ValueTask<ReadOnlySequence<byte>> ReadAll(PipeReader reader, CancellationToken cancel)
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancel);
            if (result.IsCompleted)
                return result.Buffer;
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    /// <summary>Over the bytes as they came: Meta writes what is not ASCII as \uXXXX, and whoever writes the JSON anew gets another signature.</summary>
    private bool IsSigned(ReadOnlySequence<byte> body, string signature)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (!signature.StartsWith(Scheme, StringComparison.Ordinal) || signature.Length != Scheme.Length + (2 * given.Length)
            || Convert.FromHexString(signature.AsSpan(Scheme.Length), given, out _, out _) != OperationStatus.Done)
            return false;
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        foreach (var part in body)
            hash.AppendData(part.Span);
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        hash.GetHashAndReset(expected);
        return CryptographicOperations.FixedTimeEquals(expected, given);
    }

    [LoggerMessage(2331, LogLevel.Warning, "A call of the WhatsApp webhook had no right signature and was refused")]
    private partial void SignatureWrong();
}
