using Prakerja.Bot.Accounts;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Forms;

/// <summary>Choosing a password, for the first time or anew: the fields, the rule, the hash.</summary>
internal sealed class NewPassword(Passwords passwords, FormTurns turns)
{
    private static readonly TimeSpan BusyWait = TimeSpan.FromSeconds(10);

    public static FormPage Ask(FormVisit visit, Text title, Text purpose, EmailAddress? email, Phrase? error = null)
    {
        var markup = Pages.In(visit.Language);
        // A password manager files the password under the address.
        var account = email is null
            ? Html.None
            : markup.Field("email", FormTexts.Email, null, Html.Of($"type=\"email\" autocomplete=\"username\" readonly"), email.Value);
        var field = markup.Field(
            "password", FormTexts.NewPassword, FormTexts.PasswordHint, Html.Of($"type=\"password\" autocomplete=\"new-password\" required"), error: error);
        var content = markup.Paragraph(purpose) + Markup.Form(account + field + markup.Button(FormTexts.SavePassword)) + markup.Hint(FormTexts.NeverInChat);
        return new FormPage(title, content, visit.Language) { Status = error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
    }

    public async Task<FormPage> Take(
        FormVisit visit, string password, EmailAddress? email, Func<Phrase, FormPage> again, Func<string, FormResult> result, FormPage taken, CancellationToken cancel)
    {
        if (PasswordRule.Check(password, email) is { } rejection)
            return again(Rejections.Why(rejection));
        return await passwords.Hash(password) is { } hash
            ? await turns.Run(visit, result(hash), taken, cancel)
            : Pages.Busy(visit.Language, BusyWait, StatusCodes.Status503ServiceUnavailable);
    }
}
