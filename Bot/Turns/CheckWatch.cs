using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Turns;

/// <summary>
/// Shows that the bot is at work while a check runs, and says so when it takes longer. Lives in memory only: losing it harms nobody.
/// </summary>
internal sealed class CheckWatch(ChannelDirectory channels, IOptions<TurnOptions> options, TimeProvider time)
{
    private const int MostTimesShown = 12;

    private readonly ConcurrentDictionary<string, CancellationTokenSource> running = [];

    public void Start(ChatAddress chat, Language language, IEnumerable<OpenCheck> checks)
    {
        if (channels.Find(chat) is not ITypingChannel channel)
            return;
        var over = new CancellationTokenSource();
        foreach (var check in checks)
            running[check.Id] = over;
        _ = Watch(channel, chat, language, checks, over.Token);
    }

    public void Answered(string checkId)
    {
        if (running.TryRemove(checkId, out var over))
            over.Cancel();
    }

    private async Task Watch(ITypingChannel channel, ChatAddress chat, Language language, IEnumerable<OpenCheck> checks, CancellationToken cancel)
    {
        try
        {
            await channel.Typing(chat);
            await Task.Delay(options.Value.SayCheckingAfter, time, cancel);
            await channel.Say(chat, TurnTexts.BeingChecked.In(language));
            for (var shown = 0; channel.TypingLasts is { } lasts && shown < MostTimesShown; shown++)
            {
                await channel.Typing(chat);
                await Task.Delay(lasts, time, cancel);
            }
        }
        catch (Exception)
        {
            // Answered in the meantime, or the channel is down: either way nobody misses it.
        }

        foreach (var check in checks)
            running.TryRemove(check.Id, out _);
    }
}
