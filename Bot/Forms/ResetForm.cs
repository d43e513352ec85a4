using System.Globalization;
using Prakerja.Bot.Accounts;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Forms;

/// <summary>A new password by mailed link. The link names the password's version, so it works until there is another password.</summary>
internal sealed class ResetForm(NewPassword newPassword, Pages pages) : IForm
{
    public string Kind => FormKind.Reset;

    public Task<FormPage> Show(FormVisit visit, CancellationToken cancel)
        => Task.FromResult(AccountOf(visit) is { } account ? Ask(visit, account) : pages.End(visit));

    public async Task<FormPage> Submit(FormVisit visit, FormFields fields, CancellationToken cancel)
    {
        if (AccountOf(visit) is not { } account)
            return pages.End(visit);
        var taken = pages.Done(visit, FormTexts.PasswordSavedTitle, FormTexts.ResetDone);
        return await newPassword.Take(
            visit, fields["password"], account.Email, error => Ask(visit, account, error),
            hash => new FormResult.PasswordReset(hash, account.PasswordVersion), taken, cancel);
    }

    private static FormPage Ask(FormVisit visit, AccountView account, Phrase? error = null)
        => NewPassword.Ask(visit, FormTexts.ResetTitle, FormTexts.ResetPurpose, account.Email, error);

    private static AccountView? AccountOf(FormVisit visit)
        => AccountView.Of(visit.Person) is { } account && account.PasswordVersion.ToString(CultureInfo.InvariantCulture) == visit.Token.Data
            ? account
            : null;
}
