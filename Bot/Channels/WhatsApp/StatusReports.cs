using Prakerja.Bot.Turns;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>
/// What became of messages that were taken. They come late, twice and in any order, and move only forward: that one is on its way ends waiting for it, that one
/// failed sends it once more, where that helps.
/// </summary>
internal sealed partial class StatusReports(LateReports reports, ChatEdits chats, Budget budget, WhatsAppSender sender, ILogger<StatusReports> log)
{
    private static readonly TimeSpan ShortWait = TimeSpan.FromSeconds(5);

    public async Task Take(Status status)
    {
        if (Callback.Read(status.BizOpaqueCallbackData) is not var (chat, delivery))
            return;
        switch (status.State)
        {
            case "sent" or "delivered" or "read" or "played":
                await reports.Arrived(chat, delivery);
                break;
            case "failed":
                await Fail(chat, delivery, status.Errors is [{ Code: { } code }, ..] ? code : 0);
                break;
        }
    }

    private async Task Fail(ChatAddress chat, string delivery, int code)
    {
        var action = code == 0 ? ErrorAction.Retry : ErrorCodes.Of(code);
        Failed(code, action);
        switch (action)
        {
            case ErrorAction.Unreachable:
                await chats.Lose(chat);
                break;
            case var again when ErrorCodes.IsWorthAgain(again):
                var occasion = again == ErrorAction.WindowClosed ? Occasions.WindowClosed : null;
                await reports.Failed(chat, delivery, occasion, WaitFor(chat, again, code));
                break;
            case ErrorAction.Alarm or ErrorAction.TemplateFault:
                ActionNeeded(code);
                break;
        }
    }

    private TimeSpan WaitFor(ChatAddress chat, ErrorAction action, int code) => action switch
    {
        ErrorAction.SlowChat => budget.ChatRefused(chat.Id),
        ErrorAction.SlowNumber => budget.NumberRefused(null),
        ErrorAction.QuietDown or ErrorAction.Stop => sender.Pause(action, code),
        _ => ShortWait,
    };

    [LoggerMessage(2311, LogLevel.Warning, "WhatsApp reports that a message failed: code {Code}, so {Action}")]
    private partial void Failed(int code, ErrorAction action);

    [LoggerMessage(2312, LogLevel.Critical, "WhatsApp needs an operator: a message failed with code {Code}, see docs/operating.md")]
    private partial void ActionNeeded(int code);
}
