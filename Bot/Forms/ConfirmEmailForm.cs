using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Forms;

/// <summary>The link in the confirmation mail. Mail scanners open links: only the button confirms.</summary>
internal sealed class ConfirmEmailForm(FormTurns turns, Pages pages) : IForm
{
    private const string Answer = "answer";
    private const string Yes = "yes";
    private const string No = "no";

    public string Kind => FormKind.ConfirmEmail;

    public Task<FormPage> Show(FormVisit visit, CancellationToken cancel)
        => Task.FromResult(IsConfirmed(visit) ? pages.End(visit) : Ask(visit));

    public async Task<FormPage> Submit(FormVisit visit, FormFields fields, CancellationToken cancel)
    {
        var email = visit.Token.Data;
        return fields[Answer] switch
        {
            Yes => await turns.Run(visit, new FormResult.EmailConfirmed(email), pages.Done(visit, FormTexts.ConfirmedTitle), cancel),
            No => await turns.Run(visit, new FormResult.EmailDisowned(email), Disowned(visit), cancel),
            _ => Ask(visit) with { Status = StatusCodes.Status422UnprocessableEntity },
        };
    }

    private static FormPage Ask(FormVisit visit)
    {
        var markup = Pages.In(visit.Language);
        var content = markup.Paragraph(FormTexts.ConfirmAsk)
            + Html.Of($"<p class=\"subject\">{Breakable(visit.Token.Data)}</p>\n")
            + Markup.Form(markup.Button(FormTexts.ConfirmYes, Answer, Yes) + markup.Button(FormTexts.ConfirmNo, Answer, No, quiet: true));
        return new FormPage(FormTexts.ConfirmTitle, content, visit.Language);
    }

    private static bool IsConfirmed(FormVisit visit)
        => visit.Person.Applicant.Account is { IsConfirmed: true, Email: { } email } && email.Key == visit.Token.Data;

    // A long address wraps before its @ first.
    private static Html Breakable(string email) => email.LastIndexOf('@') is var at and > 0
        ? Html.Of($"{email[..at]}<wbr>{email[at..]}")
        : Html.Of($"{email}");

    // Whose mailbox it was has no chat to go back to.
    private static FormPage Disowned(FormVisit visit)
        => new(FormTexts.DisownedTitle, Pages.In(visit.Language).Paragraph(FormTexts.Disowned), visit.Language);
}
