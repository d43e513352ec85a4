using System.Text.Json;
using Microsoft.Extensions.Options;
using Telegram.Bot.Exceptions;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>
/// Fetches updates itself, for developers and machines without an address. The next call confirms what came before it, so its offset moves on only over
/// updates that are committed.
/// </summary>
internal sealed partial class TelegramPolling(
    BotApi api, TelegramIntake intake, IOptions<TelegramOptions> options, TimeProvider time, ILogger<TelegramPolling> log) : BackgroundService
{
    private const int MostAtOnce = 100;

    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Mode != TelegramMode.Polling)
            return;
        int? offset = null;
        var wait = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                offset = await Poll(offset, stoppingToken) ?? offset;
                wait = TimeSpan.Zero;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                wait = After(fault, wait);
                PollingFailed((fault as ApiRequestException)?.ErrorCode ?? 0, fault.GetType().Name, wait.TotalSeconds);
                await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await intake.Drain();
    }

    /// <summary>The offset after the last update that was taken; null where none was.</summary>
    private async Task<int?> Poll(int? offset, CancellationToken stopping)
    {
        var waiting = await api.Client.SendRequest(
            new WaitingUpdates { Offset = offset, Limit = MostAtOnce, Timeout = options.Value.PollSeconds, AllowedUpdates = TelegramSetup.Updates }, stopping);
        if (waiting.Length == 0)
            return null;
        var updates = Array.ConvertAll(waiting, Read);
        var chats = updates.GroupBy(ChatOf).Select(chat => Take(chat)).ToList();
        var faults = (await Task.WhenAll(chats)).OfType<(long Update, Exception Fault)>().ToList();
        if (faults.Count == 0)
            return (int)updates[^1].UpdateId + 1;
        if (faults.Min(fault => fault.Update) is var first && first == updates[0].UpdateId)
            throw faults.First(fault => fault.Update == first).Fault;
        return (int)first;
    }

    /// <summary>One that cannot be read must not hold up all the others.</summary>
    private WireUpdate Read(JsonElement update)
    {
        try
        {
            return update.Deserialize(WireJson.Default.WireUpdate)!;
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException or InvalidOperationException or FormatException or ArgumentException)
        {
            Unread(fault.GetType().Name);
            return new WireUpdate { UpdateId = update.GetProperty("update_id").GetInt64() };
        }
    }

    /// <summary>Those of one chat one after another. Null, or the first that was not taken.</summary>
    private async Task<(long Update, Exception Fault)?> Take(IEnumerable<WireUpdate> chat)
    {
        foreach (var update in chat)
        {
            try
            {
                await intake.Take(update);
            }
            catch (Exception fault)
            {
                return (update.UpdateId, fault);
            }
        }

        return null;
    }

    private static long ChatOf(WireUpdate update) =>
        (update.Message ?? update.EditedMessage ?? update.CallbackQuery?.Message)?.Chat?.Id ?? update.MyChatMember?.Chat?.Id ?? 0;

    private static TimeSpan After(Exception fault, TimeSpan last)
    {
        if (fault is ApiRequestException { ErrorCode: 429, Parameters.RetryAfter: { } seconds })
            return TimeSpan.FromSeconds(seconds);
        var doubled = last * 2;
        return doubled < ShortestWait ? ShortestWait : doubled > LongestWait ? LongestWait : doubled;
    }

    [LoggerMessage(3322, LogLevel.Warning, "An update could not be read: {Exception}")]
    private partial void Unread(string exception);

    [LoggerMessage(3321, LogLevel.Warning, "Polling failed with {Code} ({Exception}); again in {Seconds} s")]
    private partial void PollingFailed(int code, string exception, double seconds);
}
