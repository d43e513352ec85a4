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

    private readonly HttpClient http;

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
    }

    /// <summary>Retries nothing by itself.</summary>
    public ITelegramBotClient Client { get; }

    public static async Task<ApiAnswer> Ask(Func<Task> call)
    {
        try
        {
            await call();
            return ApiAnswer.Done;
        }
        catch (ApiRequestException refused)
        {
            return Of(refused);
        }
        catch (Exception fault) when (fault is RequestException or HttpRequestException or OperationCanceledException or IOException)
        {
            return new ApiAnswer.Unavailable(fault.InnerException?.GetType().Name ?? fault.GetType().Name);
        }
    }

    public void Dispose() => http.Dispose();

    private static ApiAnswer Of(ApiRequestException refused) => refused.ErrorCode switch
    {
        TooMany => new ApiAnswer.Throttled(TimeSpan.FromSeconds(Math.Max(1, refused.Parameters?.RetryAfter ?? 1))),
        Forbidden => new ApiAnswer.Unreachable("blocked"),
        BadRequest when refused.Message.Contains("chat not found", StringComparison.OrdinalIgnoreCase) => new ApiAnswer.Unreachable("no-chat"),
        BadRequest => new ApiAnswer.Refused(BadRequest),
        Unauthorized or NotFound => new ApiAnswer.Unavailable("token"),
        Conflict => new ApiAnswer.Unavailable("conflict"),
        >= 500 => new ApiAnswer.Unavailable($"status-{refused.ErrorCode}"),
        var code => new ApiAnswer.Refused(code),
    };
}

/// <summary>How one call ended.</summary>
internal abstract record ApiAnswer
{
    private ApiAnswer()
    {
    }

    public static ApiAnswer Done { get; } = new Yes();

    public sealed record Yes : ApiAnswer;

    /// <summary>Wants to hear nothing for so long.</summary>
    public sealed record Throttled(TimeSpan After) : ApiAnswer;

    /// <summary>Nobody is there (any more) who wants to read us.</summary>
    public sealed record Unreachable(string Reason) : ApiAnswer;

    /// <summary>Understood and refused; the same call fares no better again.</summary>
    public sealed record Refused(int Code) : ApiAnswer;

    /// <summary>No answer, or one of a server in trouble.</summary>
    public sealed record Unavailable(string Reason) : ApiAnswer;
}
