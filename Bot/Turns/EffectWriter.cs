using Prakerja.Bot.Outbox;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Turns;

/// <summary>
/// Turns what a dialog wants done into changes of the same commit. Mails and SMS are put into words here and now, in the language of the moment.
/// </summary>
internal sealed partial class EffectWriter(
    Decider decider, TurnKeys keys, RowCodec rows, ReplyWording words, IChance chance, EntryWriter entries, ChatMoves moves, ChatNews news, Services services,
    ILogger<EffectWriter> log)
{
    private readonly string mailDomain = Uri.TryCreate(services.PublicUrl, UriKind.Absolute, out var url) ? url.Host : "localhost";

    /// <summary>All but the effects that move the chat that speaks: of those the last is given back, for <see cref="TurnDecision"/>.</summary>
    public async ValueTask<Effect?> Apply(TurnPlan plan, Decision decision)
    {
        Effect? move = null;
        foreach (var effect in decision.Effects)
        {
            switch (effect)
            {
                case Effect.Mail mail:
                    await Add(plan, mail);
                    break;
                case Effect.Sms sms:
                    await Add(plan, sms);
                    break;
                case Effect.SignOutChat signOut when plan.Chat is { } chat && keys.Chat(chat) == signOut.ChatKey:
                    move = new Effect.SignOut();
                    break;
                case Effect.SignIn or Effect.SignOut or Effect.Erase:
                    move = effect;
                    break;
                default:
                    Apply(plan, effect);
                    break;
            }
        }

        return move;
    }

    private void Apply(TurnPlan plan, Effect effect)
    {
        switch (effect)
        {
            case Effect.Timer timer:
                Queue(plan, Lane.Timer, timer.Due, new OutboxItem.Timer(plan.Home.Id, timer.Name, timer.Key, timer.Due));
                break;
            case Effect.ClaimIt claimed:
                plan.Claims = plan.Claims.Add(new ClaimWrite(keys.Claim(claimed.Claim), plan.Home.Id));
                plan.ClaimsByKey = plan.ClaimsByKey.Add((keys.Claim(claimed.Claim), claimed.Claim));
                break;
            case Effect.Release released:
                plan.Claims = plan.Claims.Add(new ClaimWrite(keys.Claim(released.Claim), plan.Home.Id, Release: true));
                break;
            case Effect.Join join:
                plan.Entries = plan.Entries.Add(entries.Join(plan.Home, join));
                break;
            case Effect.Leave leave:
                plan.Entries = plan.Entries.Add(new EntryWrite(leave.Wave, leave.WaveVersion, plan.Home.Id, null));
                break;
            case Effect.StaySignedIn when plan.ChatState is { } chat:
                plan.Home = plan.Home.With(chat with { SignedInAt = plan.Now });
                break;
            case Effect.SignOutOthers:
                SignOut(plan, other => other.Address != plan.Speaking);
                break;
            case Effect.SignOutChat signOut:
                SignOut(plan, other => keys.Chat(other.Address) == signOut.ChatKey, signOut.Why);
                break;
            case Effect.TellChat told when plan.Home.Chats.FirstOrDefault(chat => keys.Chat(chat.Address) == told.ChatKey) is { } other && other.Address != plan.Chat:
                news.Tell(plan, other.Address, told.Words);
                break;
            case Effect.WantNotices notices when plan.ChatState is { } chat:
                plan.Home = plan.Home.With(chat with { NoticesOff = !notices.Wanted });
                break;
            case Effect.Notice notice:
                Add(plan, notice);
                break;
            case Effect.DropPhoto photo:
                plan.Drops = plan.Drops.Add(new PhotoDrop(plan.Home.Id, PhotoId: photo.PhotoId));
                break;
            case Effect.DropUpload upload:
                plan.Drops = plan.Drops.Add(new PhotoDrop(plan.Home.Id, UploadId: upload.UploadId));
                break;
        }
    }

    /// <summary>
    /// At most so many mails of a kind to an address an hour; those beyond are not sent, whoever asks for them. Kinds that no stranger can bring about are free.
    /// </summary>
    private async Task Add(TurnPlan plan, Effect.Mail mail)
    {
        if (!mail.Always && await decider.Spend(plan, [new Spend(LimitRule.Mail, $"mail\n{mail.Kind}\n{mail.To}")]) is not null)
        {
            MailHeldBack(mail.Kind);
            return;
        }

        var speaker = words.SpeakerFor(plan.Home, plan.Chat);
        var id = chance.Id();
        Queue(plan, Lane.Mail, plan.Now, new OutboxItem.Mail(
            plan.Home.Id, mail.To, mail.Subject.Render(speaker), mail.Body.Render(speaker), $"{id}@{mailDomain}"), id);
    }

    private async Task Add(TurnPlan plan, Effect.Sms sms)
    {
        if (!sms.IsCode && await decider.Spend(plan, plan.Facts.Sms.OfTheDay(plan.Now)) is not null)
        {
            SmsHeldBack();
            return;
        }

        var text = sms.Body.Render(words.SpeakerFor(plan.Home, plan.Chat));
        Queue(plan, Lane.Sms, plan.Now, new OutboxItem.Sms(plan.Home.Id, sms.To, text, plan.Now + sms.Life) { IsCode = sms.IsCode });
    }

    private void Add(TurnPlan plan, Effect.Notice notice)
    {
        var speaker = words.SpeakerFor(plan.Home, null);
        var letter = notice.Letter is { } mail ? new NoticeLetter(mail.To, mail.Subject.Render(speaker), mail.Body.Render(speaker)) : null;
        var id = keys.Secret($"notice\n{plan.Home.Id}\n{notice.Kind}\n{notice.Key}");
        var kept = new Notice(id, notice.Kind, notice.Words.Render(speaker), letter);
        if (notice.InReply && plan.Chat is not null)
            plan.Notice = kept;
        else
            Queue(plan, Lane.Notice, plan.Now, new OutboxItem.Tell(plan.Home.Id, kept), id);
    }

    private void SignOut(TurnPlan plan, Func<ChatState, bool> which, Phrase? why = null)
    {
        foreach (var chat in plan.Home.Chats)
        {
            if (!which(chat))
                continue;
            moves.SignOut(plan, chat);
            if (why is not null)
                news.Tell(plan, chat.Address, why);
        }
    }

    private void Queue(TurnPlan plan, Lane lane, DateTimeOffset due, OutboxItem item, string? id = null) =>
        plan.NewRows = plan.NewRows.Add(rows.Row(lane, due, id ?? chance.Id(), item));

    [LoggerMessage(2141, LogLevel.Warning, "A mail of kind {Kind} was not sent: its address had as many as it may have in an hour")]
    private partial void MailHeldBack(string kind);

    [LoggerMessage(2142, LogLevel.Warning, "A notice by SMS was not sent: the system had as many SMS as it may have in a day")]
    private partial void SmsHeldBack();
}
