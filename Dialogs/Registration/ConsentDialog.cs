using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Registration;

/// <summary>Consent to the processing of data, before anything is asked. Text version and time are kept.</summary>
public sealed class ConsentDialog : DraftDialog<Account>
{
    /// <summary>Changes with the text; an older consent is asked for anew.</summary>
    public const string TextVersion = "2026-11";

    public override string Name => "consent";

    protected override Account Get(Applicant applicant) => applicant.Account;

    protected override Applicant Put(Applicant applicant, Account part) => applicant with { Account = part };

    protected override Waterfall<Account> Define() => new Waterfall<Account>()
        .Then(new Question<Account, bool>("consent", ConsentTexts.Label, YesNo.Prompt(ConsentTexts.Question, ConsentTexts.Agree, ConsentTexts.Disagree), HasConsent, (account, _) => account)
        {
            Consider = (context, agreed) => agreed ? Keep(context) : Refuse(context),
            NameIt = (_, question) => question.With(("privacy", new Link.Page("/privacy.html"))),
            Show = _ => ConsentTexts.Given,
            ChangeBy = _ => "",
        });

    private static bool HasConsent(Account account) => account.Consent?.Version == TextVersion;

    private static StepOutcome<Account> Keep(StepContext<Account> context) =>
        context.Continue(context.State with { Consent = new Consent(TextVersion, context.Turn.Now) });

    private static StepOutcome<Account> Refuse(StepContext<Account> context)
    {
        context.Say(ConsentTexts.Refused);
        return context.ToRoot(context.State);
    }
}
