using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>
/// The line to the Bot API. The token stands in every address, so the line is made here, where nothing logs addresses, and faults are told
/// without their texts.
/// </summary>
internal sealed class BotApi : IDisposable
{
    private const int Unauthorized = 401;
    private const int Forbidden = 403;
    private const int NotFound = 404;
    private const int BadRequest = 400;
    private const int Conflict = 409;
    private const int TooMany = 429;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(75);

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient http;
    private readonly Uri sendMessage;

    public BotApi(IOptions<TelegramOptions> options)
    {
        http = new HttpClient(new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ActivityHeadersPropagator = null,
            UseCookies = false,
            AllowAutoRedirect = false,
        })
        {
            Timeout = Patience,
        };
        var official = new TelegramBotClientOptions(options.Value.Token).BaseRequestUrl;
        var baseUrl = options.Value.BaseUrl.TrimEnd('/');
        var bot = official.StartsWith(baseUrl + "/", StringComparison.OrdinalIgnoreCase)
            ? new TelegramBotClientOptions(options.Value.Token) { RetryCount = 1, RetryThreshold = 0 }
            : new TelegramBotClientOptions(options.Value.Token, baseUrl) { RetryCount = 1, RetryThreshold = 0 };
        Client = new TelegramBotClient(bot, http);
        sendMessage = new Uri($"{new Uri(options.Value.BaseUrl).GetLeftPart(UriPartial.Authority)}/bot{options.Value.Token}/sendMessage");
    }

    /// <summary>Retries nothing by itself.</summary>
    public ITelegramBotClient Client { get; }

    /// <summary>The one call that every turn makes, without the package's model: of the answer only whether it is yes is of interest.</summary>
    public async Task<ApiAnswer> SendMessage(ReadOnlyMemory<byte> json, CancellationToken cancel)
    {
        try
        {
            using var content = new ReadOnlyMemoryContent(json);
            content.Headers.ContentType = Json;
            using var request = new HttpRequestMessage(HttpMethod.Post, sendMessage) { Content = content };
            using var answer = await http.SendAsync(request, cancel);
            return answer.IsSuccessStatusCode ? ApiAnswer.Done : await Refusal(answer);
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or IOException)
        {
            return new ApiAnswer.Unavailable(fault.InnerException?.GetType().Name ?? fault.GetType().Name);
        }
    }

    public static async Task<ApiAnswer> Ask(Func<Task> call)
    {
        try
        {
            await call();
            return ApiAnswer.Done;
        }
        catch (ApiRequestException refused)
        {
            return Of(refused.ErrorCode, refused.Message, refused.Parameters?.RetryAfter);
        }
        catch (Exception fault) when (fault is RequestException or HttpRequestException or OperationCanceledException or IOException)
        {
            return new ApiAnswer.Unavailable(fault.InnerException?.GetType().Name ?? fault.GetType().Name);
        }
    }

    public void Dispose() => http.Dispose();

    private static async Task<ApiAnswer> Refusal(HttpResponseMessage answer)
    {
        var code = (int)answer.StatusCode;
        try
        {
            using var body = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
            var description = body.RootElement.TryGetProperty("description", out var told) ? told.GetString() : null;
            int? wait = body.RootElement.TryGetProperty("parameters", out var more) && more.TryGetProperty("retry_after", out var seconds) ? seconds.GetInt32() : null;
            return Of(code, description ?? "", wait);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            // A proxy's page.
            return Of(code, "", null);
        }
    }

    private static ApiAnswer Of(int code, string description, int? wait) => code switch
    {
        TooMany => new ApiAnswer.Throttled(TimeSpan.FromSeconds(Math.Max(1, wait ?? 1))),
        Forbidden => new ApiAnswer.Unreachable("blocked"),
        BadRequest when description.Contains("chat not found", StringComparison.OrdinalIgnoreCase) => new ApiAnswer.Unreachable("no-chat"),
        BadRequest => new ApiAnswer.Refused(BadRequest),
        Unauthorized or NotFound => new ApiAnswer.Unavailable("token"),
        Conflict => new ApiAnswer.Unavailable("conflict"),
        >= 500 => new ApiAnswer.Unavailable($"status-{code}"),
        _ => new ApiAnswer.Refused(code),
    };
}
