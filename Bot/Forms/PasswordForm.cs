using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Forms;

internal sealed class PasswordForm(NewPassword newPassword, Pages pages) : IForm
{
    public string Kind => FormKind.Password;

    public Task<FormPage> Show(FormVisit visit, CancellationToken cancel)
        => Task.FromResult(visit.IsOpenQuestion ? Ask(visit) : pages.End(visit));

    public async Task<FormPage> Submit(FormVisit visit, FormFields fields, CancellationToken cancel)
    {
        if (!visit.IsOpenQuestion)
            return pages.End(visit);
        var taken = pages.Done(visit, FormTexts.PasswordSavedTitle);
        return await newPassword.Take(
            visit, fields["password"], EmailOf(visit), error => Ask(visit, error), hash => new FormResult.PasswordChosen(hash), taken, cancel);
    }

    private static FormPage Ask(FormVisit visit, Dialogs.Wording.Phrase? error = null)
        => NewPassword.Ask(visit, FormTexts.PasswordTitle, FormTexts.PasswordPurpose, EmailOf(visit), error);

    private static EmailAddress? EmailOf(FormVisit visit) => visit.Person.Applicant.Account.Email;
}
