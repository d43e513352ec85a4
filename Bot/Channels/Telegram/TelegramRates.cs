using Microsoft.Extensions.Options;
using Prakerja.Bot.Channels.Common;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>About a message a second to a chat after a burst, and thirty a second of bulk. The exact limits are not published; a 429 is always obeyed.</summary>
internal sealed class TelegramRates(IOptions<TelegramOptions> options, TimeProvider time)
{
    private readonly RateBuckets chats = new(options.Value.ChatBurst, options.Value.ChatPerSecond, time);
    private readonly RateBucket bulk = new(options.Value.BulkPerSecond, options.Value.BulkPerSecond, time);

    /// <summary>Zero: send. Else the chat has had enough for so long. Bulk waits here for its turn, a few at a time.</summary>
    public async Task<TimeSpan> Take(string chat, bool isBulk, CancellationToken cancel)
    {
        while (isBulk && bulk.TryTake() is { Ticks: > 0 } wait)
            await Task.Delay(wait, time, cancel);
        return chats.Of(chat).TryTake();
    }

    public void HoldFor(string chat, TimeSpan wait) => chats.Of(chat).HoldFor(wait);
}
