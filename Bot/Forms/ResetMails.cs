using System.Globalization;
using Prakerja.Bot.Accounts;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Forms;

/// <summary>
/// Mails the link for a new password, at most three an hour to an address. Whether there is an account changes neither the answer nor the work:
/// one count is written in one commit, and the mail is made and dropped where it has no reader.
/// </summary>
internal sealed class ResetMails(
    AccountLookUp accounts, SealedLimits limits, ITurnStore store, IMailRows rows, LinkMaker links, TimeProvider clock)
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(1);

    public async Task Ask(EmailAddress email, Language language, CancellationToken cancel)
    {
        var account = await accounts.ByEmail(email, cancel);
        var now = clock.GetUtcNow();
        var row = Row(account ?? Nobody(email, language), now);
        var key = limits.KeyOf(LimitRule.Mail.Name, $"{FormKind.Reset}\n{email.Key}");
        while (true)
        {
            var kept = await limits.Load(key, LimitJson.Default.LimitCount, cancel);
            if (RateLimit.Spend(kept.Value, LimitRule.Mail, now) is not LimitDecision.Allowed(var next))
                return;
            var changes = new TurnChanges
            {
                Limits = [limits.Next(kept, next, next.WindowEnds, LimitJson.Default.LimitCount)],
                NewRows = account is null ? [] : [row],
            };
            if (await store.Commit(changes, cancel) is CommitOutcome.Committed)
                return;
        }
    }

    private OutboxRow Row(AccountView account, DateTimeOffset now)
    {
        var token = new FormToken(FormKind.Reset, account.PersonId, null, "", 0, now + Life)
        {
            Data = account.PasswordVersion.ToString(CultureInfo.InvariantCulture),
            Language = account.Language,
        };
        var speaker = new Speaker(account.Language, link => links.Address(link, account.PersonId, null));
        var body = FormTexts.ResetMail.With(("link", links.Address(token))).Render(speaker);
        return rows.Row(account.PersonId, account.Email.Value, FormTexts.ResetMailSubject.In(account.Language), body, now);
    }

    private static AccountView Nobody(EmailAddress email, Language language) => new("nobody", "", 0, email, null, language);
}
