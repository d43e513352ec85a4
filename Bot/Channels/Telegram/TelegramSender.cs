using Prakerja.Bot.Channels.Common;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>Telegram as the turn sees it: notes with a reply what the chat needs, and sends it.</summary>
internal sealed partial class TelegramSender(
    BotApi api, TelegramRates rates, TelegramMessages messages, ChatEdits chats, ILogger<TelegramSender> log)
    : IChannel, ITypingChannel
{
    private static readonly SendOutcome Delivered = new SendOutcome.Delivered();
    private static readonly byte[] KeyboardShown = [1];

    public string Name => TelegramChats.Channel;

    /// <summary>Typing is shown for 5 seconds.</summary>
    public TimeSpan? TypingLasts { get; } = TimeSpan.FromSeconds(4.5);

    public Reply Prepare(ChatState chat, Inbound inbound, Reply reply)
    {
        var note = new ReplyNote(
            inbound is Inbound.FromChat spoken ? NumberIn(spoken) : null,
            TakesKeyboard: chat.Tail.Length > 0 && !Keyboards.ShowsContact(reply),
            IsBulk: inbound is Inbound.ForPerson { Input: UserInput.TimerFired });
        return note.Write() is { } written ? reply with { Note = written } : reply;
    }

    /// <summary>Keeps no transcript; only whether the keyboard with the contact button is shown.</summary>
    public ChatState Record(ChatState chat, Inbound.FromChat? input, Reply? reply, DateTimeOffset now)
    {
        if (reply is null)
            return chat;
        var shown = Keyboards.ShowsContact(reply);
        return shown == chat.Tail.Length > 0 ? chat : chat with { Tail = shown ? KeyboardShown : [] };
    }

    public async Task<SendOutcome> Deliver(ChatState chat, Reply? reply, CancellationToken cancel)
    {
        if (reply is null)
            return Delivered;
        var note = ReplyNote.Read(reply.Note);
        if (await rates.Take(chat.Address.Id, note.IsBulk, cancel) is { Ticks: > 0 } wait)
            return new SendOutcome.TryLater("rate", wait);
        var told = reply.Text;
        if (note.Delete is { } message)
        {
            // Before the message, which is sent once and tells of it: a deletion that has to be tried again must not repeat the message.
            var deleted = await messages.Delete(TelegramChats.Id(chat.Address), message, cancel);
            if (deleted is not (ApiAnswer.Yes or ApiAnswer.Refused))
                return await Outcome(chat.Address, deleted);
            var notice = deleted is ApiAnswer.Yes ? TelegramTexts.NumberDeleted : TelegramTexts.DeleteNumberYourself;
            told = $"{notice.In(reply.Language)}\n\n{told}";
        }

        return await Outcome(chat.Address, await messages.Send(TelegramChats.Id(chat.Address), reply with { Text = told }, note.TakesKeyboard, cancel));
    }

    public Task Typing(ChatAddress chat) => BotApi.Ask(() => api.Client.SendChatAction(TelegramChats.Id(chat), ChatAction.Typing));

    public async Task Say(ChatAddress chat, string words)
    {
        if (await rates.Take(chat.Id, isBulk: false, CancellationToken.None) == TimeSpan.Zero)
            await messages.Say(TelegramChats.Id(chat), words);
    }

    private static int? NumberIn(Inbound.FromChat input)
    {
        var words = input.Input is UserInput.Words spoken ? spoken.Text : input.Echo ?? "";
        return input.MessageId is { } id && IdentityNumbers.AreIn(words) ? int.Parse(id, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private async Task<SendOutcome> Outcome(ChatAddress chat, ApiAnswer answer)
    {
        switch (answer)
        {
            case ApiAnswer.Yes:
                return Delivered;
            case ApiAnswer.Throttled throttled:
                rates.HoldFor(chat.Id, throttled.After);
                return new SendOutcome.TryLater("throttled", throttled.After);
            case ApiAnswer.Unreachable unreachable:
                await chats.Lose(chat);
                return new SendOutcome.OptedOut(unreachable.Reason);
            case ApiAnswer.Refused refused:
                Refused(refused.Code);
                return new SendOutcome.GaveUp($"refused-{refused.Code}", Alarm: true);
            case ApiAnswer.Unavailable unavailable:
                Unavailable(unavailable.Reason);
                return new SendOutcome.TryLater(unavailable.Reason);
            default:
                throw new ArgumentOutOfRangeException(nameof(answer));
        }
    }

    [LoggerMessage(3301, LogLevel.Error, "Telegram refused a message of ours with {Code}")]
    private partial void Refused(int code);

    [LoggerMessage(3302, LogLevel.Warning, "Telegram took no message: {Reason}")]
    private partial void Unavailable(string reason);
}
