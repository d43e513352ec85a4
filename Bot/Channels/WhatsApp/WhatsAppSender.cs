using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Channels.WhatsApp;

/// <summary>Sends a reply in free words, or as a template where 24 hours have passed, and makes an outcome of what the API answers.</summary>
internal sealed partial class WhatsAppSender(GraphClient graph, Budget budget, ChatEdits chats, TimeProvider time, ILogger<WhatsAppSender> log)
{
    /// <summary>A status may tell in the meantime that the message is on its way.</summary>
    private static readonly TimeSpan UntilKnown = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan UntilMended = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan UntilForgiven = TimeSpan.FromHours(1);
    private static readonly SendOutcome Delivered = new SendOutcome.Delivered();

    public async Task<SendOutcome> Send(ChatState chat, Reply reply, CancellationToken cancel)
    {
        if (budget.Take(chat.Address.Id, byItself: (reply.Occasion ?? reply.Notice) is not null) is var (reason, wait))
            return new SendOutcome.TryLater(reason, wait);
        var callback = Callback.Of(chat.Address, chat.DeliveryOf(reply));
        var inWords = reply.Occasion != Occasions.WindowClosed && Window.IsOpen(chat, time.GetUtcNow());
        var answer = await Post(chat.Address, reply, callback, inWords, cancel);
        if (inWords && IsRefused(answer) && ErrorCodes.Of(answer.Code, answer.Status) == ErrorAction.WindowClosed)
            answer = await Post(chat.Address, reply with { Occasion = reply.Occasion ?? Occasions.WindowClosed }, callback, inWords: false, cancel);
        return await OutcomeOf(chat.Address, answer);
    }

    private Task<GraphAnswer> Post(ChatAddress chat, Reply reply, string? callback, bool inWords, CancellationToken cancel) =>
        graph.Post(inWords ? MessageWriter.InWords(chat, reply, callback) : MessageWriter.AsTemplate(chat, reply, callback), cancel);

    private static bool IsRefused(GraphAnswer answer) =>
        answer.Status != StatusCodes.Status200OK && !ReferenceEquals(answer, GraphAnswer.NotSent) && !ReferenceEquals(answer, GraphAnswer.Unknown);

    private async Task<SendOutcome> OutcomeOf(ChatAddress chat, GraphAnswer answer)
    {
        if (ReferenceEquals(answer, GraphAnswer.NotSent))
            return new SendOutcome.TryLater("unreachable");
        if (ReferenceEquals(answer, GraphAnswer.Unknown))
            return new SendOutcome.TryLater("outcome-unknown", UntilKnown);
        if (answer.Status == StatusCodes.Status200OK)
        {
            budget.WentWell(chat.Id);
            return Delivered;
        }

        var action = ErrorCodes.Of(answer.Code, answer.Status);
        Refused(answer.Status, answer.Code ?? 0, action);
        return action == ErrorAction.Unreachable ? await Lose(chat) : OutcomeOf(chat, action, answer);
    }

    private async Task<SendOutcome> Lose(ChatAddress chat)
    {
        await chats.Lose(chat);
        return new SendOutcome.OptedOut("undeliverable");
    }

    private SendOutcome OutcomeOf(ChatAddress chat, ErrorAction action, GraphAnswer answer)
    {
        switch (action)
        {
            case ErrorAction.SlowChat:
                return new SendOutcome.TryLater("pair-rate", budget.ChatRefused(chat.Id));
            case ErrorAction.SlowNumber:
                return new SendOutcome.TryLater("throttled", budget.NumberRefused(answer.Wait));
            case ErrorAction.Retry:
                return new SendOutcome.TryLater("unavailable");
            case ErrorAction.QuietDown or ErrorAction.Stop:
                return new SendOutcome.TryLater(action == ErrorAction.Stop ? "channel-stopped" : "spam-rate", Pause(action, answer.Code ?? 0));
            case ErrorAction.Withheld:
                return new SendOutcome.GaveUp("withheld");
            case ErrorAction.Media:
                return new SendOutcome.GaveUp("media-refused");
            case ErrorAction.NeedsNumber:
                return new SendOutcome.GaveUp("needs-number");
            case ErrorAction.WindowClosed:
                return new SendOutcome.GaveUp("window-closed");
            case ErrorAction.Fault:
                RequestWrong(answer.Status, answer.Code ?? 0);
                return new SendOutcome.GaveUp("request-refused", Alarm: true);
            default:
                ActionNeeded(answer.Code ?? 0);
                return new SendOutcome.GaveUp(action == ErrorAction.TemplateFault ? "template-refused" : "operator-needed", Alarm: true);
        }
    }

    /// <summary>An error that stands for more than one message, wherever it was told: pauses and calls an operator. Gives how long.</summary>
    public TimeSpan Pause(ErrorAction action, int code)
    {
        ActionNeeded(code);
        if (action == ErrorAction.QuietDown)
        {
            budget.Quiet(UntilForgiven);
            return UntilForgiven;
        }

        budget.Stop(UntilMended);
        return UntilMended;
    }

    [LoggerMessage(2301, LogLevel.Warning, "WhatsApp refused a message: HTTP {Status}, code {Code}, so {Action}")]
    private partial void Refused(int status, int code, ErrorAction action);

    [LoggerMessage(2303, LogLevel.Error, "A request to WhatsApp was wrong: HTTP {Status}, code {Code}; the message is a dead letter")]
    private partial void RequestWrong(int status, int code);

    [LoggerMessage(2302, LogLevel.Critical, "WhatsApp needs an operator: code {Code}, see docs/operating.md")]
    private partial void ActionNeeded(int code);
}
