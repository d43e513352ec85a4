using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Forms;

/// <summary>NIK, KK and birth date, for who does not want them in the chat or gets on better with fields.</summary>
internal sealed class IdentityForm(FormTurns turns, Pages pages, TimeProvider clock) : IForm
{
    private static readonly TimeSpan Wib = TimeSpan.FromHours(7);

    public string Kind => FormKind.Identity;

    public Task<FormPage> Show(FormVisit visit, CancellationToken cancel)
        => Task.FromResult(visit.IsOpenQuestion ? Ask(visit, IdentityEntry.Empty) : pages.End(visit));

    public async Task<FormPage> Submit(FormVisit visit, FormFields fields, CancellationToken cancel)
    {
        if (!visit.IsOpenQuestion)
            return pages.End(visit);
        var entry = IdentityEntry.Read(fields, DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Wib).DateTime));
        if (entry.Result is not { } result)
            return Ask(visit, entry) with { Status = StatusCodes.Status422UnprocessableEntity };
        return await turns.Run(visit, result, pages.Done(visit, FormTexts.IdentitySavedTitle, FormTexts.IdentitySaved), cancel);
    }

    private static FormPage Ask(FormVisit visit, IdentityEntry entry)
    {
        var markup = Pages.In(visit.Language);
        var digits = Html.Of($"type=\"text\" inputmode=\"numeric\" autocomplete=\"off\" required");
        var content = markup.Paragraph(FormTexts.IdentityPurpose)
            + (entry.HasErrors ? markup.Alert(FormTexts.LookAgain) : Html.None)
            + Markup.Form(
                markup.Field("nik", FormTexts.Nik, FormTexts.NikHint, digits, entry.Nik, entry.NikError)
                + markup.Field("kk", FormTexts.FamilyCard, FormTexts.FamilyCardHint, digits, entry.FamilyCard, entry.FamilyCardError)
                + Born(visit.Language, entry)
                + markup.Button(FormTexts.SendIdentity));
        return new FormPage(FormTexts.IdentityTitle, content, visit.Language);
    }

    // Three fields: a numeric keypad often has no dash.
    private static Html Born(Language language, IdentityEntry entry)
    {
        var markup = Pages.In(language);
        var error = entry.BornError is null
            ? Html.None
            : Html.Of($"<span class=\"error\" id=\"born-error\">{entry.BornError.Render(new Speaker(language, _ => ""))}</span>\n");
        var marks = entry.BornError is null
            ? Html.Of($"aria-describedby=\"born-hint\"")
            : Html.Of($"aria-describedby=\"born-hint born-error\" aria-invalid=\"true\"");
        var digits = Html.Of($"type=\"text\" inputmode=\"numeric\" required {marks}");
        Html Part(string name, Text label, string typed)
            => markup.Field(name, label, null, Html.Of($"{digits} autocomplete=\"bday-{name}\""), typed);
        return Html.Of($"""
            <fieldset class="field">
            <legend>{FormTexts.Born.In(language)}</legend>
            <span class="hint" id="born-hint">{FormTexts.BornHint.In(language)}</span>
            {error}<div class="date">
            {Part("day", FormTexts.Day, entry.Day) + Part("month", FormTexts.Month, entry.Month) + Part("year", FormTexts.Year, entry.Year)}</div>
            </fieldset>

            """);
    }
}
