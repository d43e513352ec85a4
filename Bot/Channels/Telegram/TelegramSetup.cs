using Microsoft.Extensions.Options;
using Prakerja.Dialogs.Wording;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>
/// Tells Telegram at every start where updates go and what the bot is called and can do. Saying it again changes nothing. What fails is tried again
/// and keeps nobody from the other channels.
/// </summary>
internal sealed partial class TelegramSetup(
    BotApi api, TelegramDeepLink link, IOptions<TelegramOptions> options, TimeProvider time, ILogger<TelegramSetup> log) : BackgroundService
{
    public static readonly UpdateType[] Updates = [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.MyChatMember];

    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var (name, step) in Steps(stoppingToken))
        {
            for (var wait = ShortestWait; !await Done(name, step, wait, stoppingToken); wait = wait * 2 < LongestWait ? wait * 2 : LongestWait)
            {
                if (stoppingToken.IsCancellationRequested)
                    return;
            }
        }

        IsReady();
    }

    private IEnumerable<(string Name, Func<Task> Step)> Steps(CancellationToken cancel)
    {
        var client = api.Client;
        yield return options.Value.Mode == TelegramMode.Webhook
            ? ("setWebhook", () => client.SetWebhook(
                $"{options.Value.PublicUrl?.TrimEnd('/')}{TelegramWebhook.Path}",
                maxConnections: options.Value.Connections, allowedUpdates: Updates, secretToken: options.Value.WebhookSecret, cancellationToken: cancel))
            : ("deleteWebhook", () => client.DeleteWebhook(cancellationToken: cancel));
        yield return ("getMe", async () => link.Learn((await client.GetMe(cancel)).Username));
        foreach (var language in (Language[])[Language.Indonesian, Language.English])
        {
            // Whoever has neither language reads Indonesian.
            var code = language == Language.English ? "en" : null;
            var commands = TelegramTexts.Commands
                .Select(command => new BotCommand(language == Language.English ? command.English : command.Indonesian, command.Does.In(language)));
            yield return ("setMyCommands", () => client.SetMyCommands(commands, BotCommandScope.AllPrivateChats(), code, cancel));
            yield return ("setMyDescription", () => client.SetMyDescription(TelegramTexts.Description.In(language), code, cancel));
            yield return ("setMyShortDescription", () => client.SetMyShortDescription(TelegramTexts.ShortDescription.In(language), code, cancel));
        }

        yield return ("setMyCommands", () => client.SetMyCommands(
            TelegramTexts.Commands.Select(command => new BotCommand(command.Indonesian, command.Does.In(Language.Indonesian))),
            BotCommandScope.AllPrivateChats(), "id", cancel));
    }

    private async Task<bool> Done(string name, Func<Task> step, TimeSpan wait, CancellationToken stopping)
    {
        var answer = await BotApi.Ask(step);
        switch (answer)
        {
            case ApiAnswer.Yes:
                return true;
            case ApiAnswer.Throttled throttled:
                wait = throttled.After;
                break;
            case ApiAnswer.Refused:
                wait = LongestWait;
                break;
        }

        if (!stopping.IsCancellationRequested)
            NotDone(name, answer.ToString(), wait.TotalSeconds);
        await Task.Delay(wait, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return false;
    }

    [LoggerMessage(3331, LogLevel.Information, "Telegram knows where updates go, and our commands")]
    private partial void IsReady();

    [LoggerMessage(3332, LogLevel.Warning, "Telegram did not do {Step}: {Answer}; again in {Seconds} s")]
    private partial void NotDone(string step, string answer, double seconds);
}
