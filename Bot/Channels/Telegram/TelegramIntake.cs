using System.Collections.Concurrent;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Telegram.Bot;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>Takes an update, however it came: completes when it is committed and answered, so that it may be confirmed.</summary>
internal sealed partial class TelegramIntake(
    TelegramPayloads payloads, ITurns turns, ITelegramUploads uploads, TelegramMessages messages, ChatEdits chats, BotApi api, ILogger<TelegramIntake> log)
{
    private static readonly Incoming Nothing = new Incoming.Nothing();

    private readonly ConcurrentDictionary<Task, bool> aside = [];

    /// <summary>Throws where the store fails: the update is not taken then, and comes again.</summary>
    public Task Take(WireUpdate update) => Read(update) switch
    {
        Incoming.Said said => turns.Run(said.Inbound, CancellationToken.None),
        Incoming.Pressed pressed => Take(pressed),
        Incoming.Photo photo => Take(photo),
        Incoming.Reach changed => chats.Mark(changed.Chat, changed.Unreachable),
        Incoming.NotPrivate elsewhere => Leave(elsewhere.ChatId),
        Incoming.StrayPress stray => Beside(Acknowledge(stray.QueryId)),
        _ => Task.CompletedTask,
    };

    /// <summary>Completes when nothing is under way that nobody waits for.</summary>
    public Task Drain() => Task.WhenAll(aside.Keys);

    /// <summary>What cannot be read now cannot be read later either; it must not hold up what comes behind it.</summary>
    private Incoming Read(WireUpdate update)
    {
        try
        {
            return payloads.Read(update);
        }
        catch (Exception fault)
        {
            NotUnderstood(fault.GetType().Name);
            return Nothing;
        }
    }

    private async Task Take(Incoming.Pressed pressed)
    {
        _ = Beside(Acknowledge(pressed.QueryId));
        var outcome = await turns.Run(pressed.Inbound, CancellationToken.None);
        if (pressed.Shown is not { } shown || outcome is not TurnOutcome.Taken taken || pressed.Inbound.Input is not UserInput.Press press)
            return;
        if (taken.PressStood || !press.Choice.StartsWith(Choices.Faq, StringComparison.Ordinal))
            _ = Beside(messages.ShowChoice(TelegramChats.Id(pressed.Inbound.Chat), shown, taken.PressStood ? press.Label : null));
    }

    private async Task Take(Incoming.Photo photo)
    {
        var upload = await uploads.KeepReference(photo.Inbound.Chat, photo.FileId, CancellationToken.None);
        var outcome = await turns.Run(photo.Inbound with { Input = new UserInput.Photo(upload) }, CancellationToken.None);
        if (outcome is not TurnOutcome.Taken)
            await uploads.Discard(upload, CancellationToken.None);
    }

    private async Task Leave(long group)
    {
        await messages.Say(group, TelegramTexts.PrivateOnly.In(Language.Indonesian));
        await BotApi.Ask(() => api.Client.LeaveChat(group));
    }

    private Task<ApiAnswer> Acknowledge(string query) => BotApi.Ask(() => api.Client.AnswerCallbackQuery(query));

    /// <summary>For what is shown and missed by nobody: the spinner of a button, the choice under an old question.</summary>
    private Task Beside(Task<ApiAnswer> call)
    {
        if (call.IsCompleted)
            return Task.CompletedTask;
        aside.TryAdd(call, true);
        call.ContinueWith(ended => aside.TryRemove(ended, out _), TaskScheduler.Default);
        return Task.CompletedTask;
    }

    [LoggerMessage(3341, LogLevel.Error, "An update was passed over, because reading it threw {Exception}")]
    private partial void NotUnderstood(string exception);
}
