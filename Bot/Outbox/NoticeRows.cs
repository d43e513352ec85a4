using System.Collections.Immutable;
using Prakerja.Bot.Security;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Outbox;

/// <summary>
/// Brings a notice to its address. Nothing is sent here: in one commit the row goes and the notice stands in a chat, or in the rows of mail and SMS; a crash
/// leaves either the one or the other.
/// </summary>
internal sealed partial class NoticeRows(
    NoticeAddresses addresses, ChatNews news, PersonEdits edits, ReplyDelivery delivery, RowCodec rows, Services services, IEnumerable<SmsLimits> limits,
    ITurnStore store, SealedJson json, TurnKeys keys, IChance chance, TimeProvider time, ILogger<NoticeRows> log)
{
    private static readonly TimeSpan SmsLife = TimeSpan.FromDays(1);

    private readonly string mailDomain = Uri.TryCreate(services.PublicUrl, UriKind.Absolute, out var url) ? url.Host : "localhost";

    public async Task<RowEnd> Send(OutboxItem.Tell item, OutboxKey row, CancellationToken cancel)
    {
        ChatState? shown = null;
        var book = new LimitBook(store, json, keys);
        var ofTheDay = limits.FirstOrDefault()?.OfTheDay(time.GetUtcNow()) ?? [];
        var mayText = ofTheDay.IsEmpty || await book.Spend(ofTheDay, time.GetUtcNow()) is null;
        var done = await edits.Edit(
            item.PersonId,
            person =>
            {
                shown = null;
                if (addresses.Choose(person, time.GetUtcNow(), item.What.Refused) is not { } chat)
                    return new PersonEdit(person) { UsedRows = [row], NewRows = Letters(person, item.What, mayText), Limits = book.Writes() };
                var placed = news.Place(person.Id, chat, ReplyOf(person, item.What), time.GetUtcNow());
                shown = placed.Recorded ? placed.Chat : null;
                return new PersonEdit(person.With(placed.Chat)) { UsedRows = [row], NewRows = placed.Row is { } next ? [next] : [] };
            },
            cancel);
        if (!done)
            return new RowEnd.Again(Waits.AfterFault(1), item with { Ended = item.Ended + 1 });
        if (shown is not null)
            await delivery.Deliver(item.PersonId, shown, null);
        return new RowEnd.Used();
    }

    private static QueuedReply ReplyOf(Person person, Notice notice) =>
        new(notice.Id, new Reply { Text = notice.Words, Expecting = Expecting.Nothing, Language = person.Conversation.Language, Notice = notice.Kind }) { Notice = notice };

    private ImmutableArray<OutboxRow> Letters(Person person, Notice notice, bool mayText)
    {
        var now = time.GetUtcNow();
        var letters = ImmutableArray.CreateBuilder<OutboxRow>(2);
        if (notice.Letter is { } mail)
            letters.Add(rows.Row(Lane.Mail, now, notice.Id, new OutboxItem.Mail(person.Id, mail.To, mail.Subject, mail.Text, $"{notice.Id}@{mailDomain}")));
        if (!mayText)
            SmsHeldBack(notice.Kind);
        else if (person.Applicant.Contact is { Phone: { } phone, PhoneVerifiedAt: not null })
            letters.Add(rows.Row(Lane.Sms, now, chance.Id(), new OutboxItem.Sms(person.Id, phone.Value, notice.Words, now + SmsLife)));
        return letters.DrainToImmutable();
    }

    [LoggerMessage(2261, LogLevel.Warning, "A notice of kind {Kind} goes without its SMS: the SMS of the day are used up")]
    private partial void SmsHeldBack(string kind);
}
