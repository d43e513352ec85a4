using Prakerja.Bot.Turns;
using Prakerja.Domain.Accounts;

namespace Prakerja.Bot.Outbox;

/// <summary>
/// Counts whether a code that was sent came back before its time was over. Of few that do not come back most are lost or late; of many, somebody asks for
/// codes to numbers that are not his (toll fraud), or an operator holds them back.
/// </summary>
internal sealed partial class CodeFates(SmsFigures figures, ILogger<CodeFates> log)
{
    public async Task<RowEnd> Judge(OutboxItem.CodeFate fate, Person person, OutboxKey row, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var contact = person.Applicant.Contact;
        var entered = contact.Phone?.Value == fate.To && contact.PhoneVerifiedAt >= fate.SentAt;
        if (await figures.CountCode(entered, row) is (var before, { IsLow: true } after) && before?.IsLow != true)
            FewAreEntered(after.Entered, CodeTally.Most);
        return new RowEnd.Used();
    }

    [LoggerMessage(2251, LogLevel.Critical, "Only {Entered} of the last {Most} codes were entered: perhaps somebody asks for SMS to foreign numbers, or an operator holds them back. See 'sms status'")]
    private partial void FewAreEntered(int entered, int most);
}
