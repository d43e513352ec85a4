using Prakerja.Dialogs.Wording;
using Prakerja.Domain;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Forms;

/// <summary>Forgotten password: always the same answer, whoever's address it is. It answers no question, so it can be sent again.</summary>
internal sealed class ForgotForm(ResetMails mails, Pages pages) : IForm
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(1);

    public string Kind => FormKind.Forgot;

    public Task<FormPage> Show(FormVisit visit, CancellationToken cancel) => Task.FromResult(Ask(visit));

    public async Task<FormPage> Submit(FormVisit visit, FormFields fields, CancellationToken cancel)
    {
        switch (EmailAddress.Parse(fields["email"]))
        {
            case Parsed<EmailAddress>.Valid(var email):
                await mails.Ask(email, visit.Language, cancel);
                return Sent(visit, email);
            case Parsed<EmailAddress>.Rejected(var rejection):
                return Ask(visit, fields["email"], Rejections.Why(rejection)) with { Status = StatusCodes.Status422UnprocessableEntity };
            default:
                throw new InvalidOperationException("Parsed is one of two.");
        }
    }

    private static FormPage Ask(FormVisit visit, string email = "", Phrase? error = null)
    {
        var markup = Pages.In(visit.Language);
        var field = markup.Field("email", FormTexts.Email, null, Html.Of($"type=\"email\" autocomplete=\"username\" required"), email, error);
        var content = markup.Paragraph(FormTexts.ForgotPurpose) + Markup.Form(field + markup.Button(FormTexts.SendLink));
        return new FormPage(FormTexts.ForgotTitle, content, visit.Language);
    }

    private FormPage Sent(FormVisit visit, EmailAddress email)
    {
        var markup = Pages.In(visit.Language);
        var content = markup.Paragraph(FormTexts.ForgotDone.With(("email", email.Value)))
            + markup.Hint(FormTexts.ForgotLimit)
            + markup.Link("", FormTexts.OtherEmail)
            + pages.BackToChat(visit.Language);
        return new FormPage(FormTexts.ForgotDoneTitle, content, visit.Language);
    }
}
