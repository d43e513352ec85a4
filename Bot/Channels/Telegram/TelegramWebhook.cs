using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>
/// POST <see cref="Path"/>: an update, confirmed with 200 when its turn is committed. The body is read by hand: JSON options registered for it would become
/// those of the whole application and turn Direct Line into snake_case.
/// </summary>
internal sealed partial class TelegramWebhook(TelegramIntake intake, IOptions<TelegramOptions> options, ILogger<TelegramWebhook> log)
{
    public const string Path = "/telegram/webhook";
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";
    private const long MostBytes = 1024 * 1024;

    private readonly byte[] secret = Encoding.UTF8.GetBytes(options.Value.WebhookSecret);

    public async Task Handle(HttpContext context)
    {
        context.Response.StatusCode = Refusal(context.Request) ?? await Take(context);
    }

    private int? Refusal(HttpRequest request)
    {
        if (request.Headers[SecretHeader] is not [{ Length: > 0 } given])
            return StatusCodes.Status401Unauthorized;
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), secret) ? null : StatusCodes.Status403Forbidden;
    }

    private async Task<int> Take(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostBytes;
        WireUpdate? update;
        try
        {
            update = await JsonSerializer.DeserializeAsync(context.Request.BodyReader, WireJson.Default.WireUpdate, context.RequestAborted);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException or InvalidOperationException or FormatException or ArgumentException or OverflowException)
        {
            Unread(fault.GetType().Name);
            return StatusCodes.Status400BadRequest;
        }
        catch (BadHttpRequestException bad)
        {
            return bad.StatusCode;
        }

        if (update is null)
            return StatusCodes.Status400BadRequest;
        return await Take(context.Response, update);
    }

    private async Task<int> Take(HttpResponse response, WireUpdate update)
    {
        try
        {
            await intake.Take(update);
            return StatusCodes.Status200OK;
        }
        catch (Exception fault)
        {
            NotTaken(fault.GetType().Name);
            response.Headers.RetryAfter = "2";
            return StatusCodes.Status503ServiceUnavailable;
        }
    }

    [LoggerMessage(3311, LogLevel.Warning, "An update could not be read: {Exception}")]
    private partial void Unread(string exception);

    [LoggerMessage(3312, LogLevel.Error, "An update was not taken and will come again: {Exception}")]
    private partial void NotTaken(string exception);
}
