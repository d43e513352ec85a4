using System.Globalization;
using System.Security.Cryptography;
using Prakerja.Bot.Accounts;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Forms;

/// <summary>
/// E-mail and password. The right ones sign nobody in yet: the page shows a number, and only that number typed into the chat does.
/// Known and unknown addresses get the same answer after the same work.
/// </summary>
internal sealed class LoginForm(
    AccountLookUp accounts, Passwords passwords, LoginTries tries, FormTurns turns, Pages pages, LinkMaker links, TimeProvider clock) : IForm
{
    private static readonly TimeSpan BusyWait = TimeSpan.FromSeconds(10);

    public string Kind => FormKind.Login;

    public Task<FormPage> Show(FormVisit visit, CancellationToken cancel)
        => Task.FromResult(visit.IsOpenQuestion ? Ask(visit) : pages.End(visit));

    public async Task<FormPage> Submit(FormVisit visit, FormFields fields, CancellationToken cancel)
    {
        if (!visit.IsOpenQuestion)
            return pages.End(visit);
        var (typed, password) = (fields["email"], fields["password"]);
        switch (EmailAddress.Parse(typed))
        {
            case Parsed<EmailAddress>.Valid(var email) when password.Length > 0:
                return await Verify(visit, email, password, cancel);
            case Parsed<EmailAddress>.Rejected(var why):
                return Refused(Ask(visit, typed, emailError: Rejections.Why(why)));
            default:
                return Refused(Ask(visit, typed, passwordError: Rejections.Why(new Rejection(PasswordRule.Codes.Empty))));
        }
    }

    private async Task<FormPage> Verify(FormVisit visit, EmailAddress email, string password, CancellationToken cancel)
    {
        if (passwords.IsFull)
            return Pages.Busy(visit.Language, BusyWait, StatusCodes.Status503ServiceUnavailable);
        if (await tries.Spend(email, visit.Address, cancel) is { } until)
            return Wait(visit, email, until - clock.GetUtcNow());
        var account = await accounts.ByEmail(email, cancel);
        var check = await passwords.Check(password, account?.PasswordHash);
        switch (check)
        {
            case PasswordCheck.Busy:
                return Pages.Busy(visit.Language, BusyWait, StatusCodes.Status503ServiceUnavailable);
            case PasswordCheck.Wrong:
                return Refused(Ask(visit, email.Value, FormTexts.LoginWrong));
        }

        await tries.Forget(email, visit.Address, cancel);
        var number = RandomNumberGenerator.GetInt32(100, 1000).ToString(CultureInfo.InvariantCulture);
        var verified = new FormResult.LoginVerified(account!.PersonId, account.PasswordVersion, number)
        {
            NewHash = check == PasswordCheck.RightAtOldCost ? await passwords.Hash(password) : null,
        };
        return await turns.Run(visit, verified, Number(visit, number), cancel);
    }

    private static FormPage Refused(FormPage page) => page with { Status = StatusCodes.Status422UnprocessableEntity };

    private FormPage Wait(FormVisit visit, EmailAddress email, TimeSpan wait) => Ask(visit, email.Value, FormTexts.LoginWait.With(("wait", wait))) with
    {
        Status = StatusCodes.Status429TooManyRequests,
        RetryAfter = wait,
    };

    private FormPage Ask(FormVisit visit, string email = "", Phrase? alert = null, Phrase? emailError = null, Phrase? passwordError = null)
    {
        var markup = Pages.In(visit.Language);
        var fields = markup.Field("email", FormTexts.Email, null, Html.Of($"type=\"email\" autocomplete=\"username\" required"), email, emailError)
            + markup.Field("password", FormTexts.Password, null, Html.Of($"type=\"password\" autocomplete=\"current-password\" required"), error: passwordError);
        var forgot = links.PathOf(visit.Token with { Kind = FormKind.Forgot, ExpiresAt = clock.GetUtcNow() + ForgotForm.Life });
        var content = markup.Paragraph(FormTexts.LoginChat.With(("chat", Chat(visit))))
            + (alert is null ? Html.None : markup.Alert(alert))
            + Markup.Form(fields + markup.Button(FormTexts.LogIn))
            + markup.Link(forgot, FormTexts.Forgot)
            + markup.Hint(FormTexts.NeverInChat);
        return new FormPage(FormTexts.LoginTitle, content, visit.Language);
    }

    private FormPage Number(FormVisit visit, string number)
    {
        var markup = Pages.In(visit.Language);
        var content = markup.Paragraph(FormTexts.NumberAsk.With(("chat", Chat(visit))))
            + Html.Of($"<p class=\"number\">{number}</p>\n")
            + markup.Hint(FormTexts.NumberWarning)
            + pages.BackToChat(visit.Language);
        return new FormPage(FormTexts.NumberTitle, content, visit.Language);
    }

    private static object Chat(FormVisit visit) => visit.ChatName is { } name ? $"“{name}”" : FormTexts.ThisChat;
}
