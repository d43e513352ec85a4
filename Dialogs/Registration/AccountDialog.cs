using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Registration;

/// <summary>Name, e-mail address and password: what an account begins with.</summary>
public sealed class AccountDialog : DraftDialog<Account>
{
    public static readonly TimeSpan FormLife = TimeSpan.FromHours(24);

    public override string Name => "account";

    protected override Account Get(Applicant applicant) => applicant.Account;

    protected override Applicant Put(Applicant applicant, Account part) => applicant with { Account = part };

    protected override Waterfall<Account> Define() => new Waterfall<Account>()
        .Then(AskName())
        .Then(AskEmail())
        .Then(AskMeantAddress())
        .Then(AskPassword());

    private static Question<Account, PersonName> AskName() =>
        new("name", AccountTexts.NameLabel,
            new ParsedPrompt<PersonName>(AccountTexts.AskName, (words, _) => PersonName.Parse(words), AccountTexts.NameHint) { TakesAnyWords = true },
            account => account.Name is not null, (account, name) => account with { Name = name })
        {
            AlsoKnownAs = ["nama"],
            Show = account => Phrase.Words(account.Name!.Value),
        };

    private static Question<Account, EmailAddress> AskEmail() =>
        new Question<Account, EmailAddress>("email", AccountTexts.EmailLabel,
            new ParsedPrompt<EmailAddress>(AccountTexts.AskEmail, (words, _) => EmailAddress.Parse(words), AccountTexts.EmailHint)
            {
                Expecting = Expecting.Email,
            },
            account => account.Email is not null, WithAddress)
        {
            AlsoKnownAs = ["email", "surel"],
            Show = account => Phrase.Words(account.Email!.Value),
            ChangeBy = turn => turn.Applicant.Account.IsConfirmed ? "change-email" : null,
        }.Offer(
            new Choice("login", HomeTexts.HaveAccount),
            context => context.Open(context.State, "login"),
            context => !context.Turn.Applicant.Account.IsConfirmed);

    /// <summary>gmial.com is asked about, never corrected: some people do own odd domains.</summary>
    private static Question<Account, string> AskMeantAddress() =>
        new Question<Account, string>("email-meant", AccountTexts.EmailLabel,
            new MenuPrompt(turn => AccountTexts.MeantAddress.With(
                ("typed", turn.Applicant.Account.Email!.Value), ("meant", turn.Applicant.Account.Email.Suggestion!.Value)), PromptTexts.ChoosePlease),
            account => account.Email?.Suggestion is null || account.MeantAddress || account.IsConfirmed, (account, _) => account)
        {
            ChangeBy = _ => "",
        }
        .Offer(new Choice("use", AccountTexts.UseSuggestion, null, "ya", "iya"), context =>
            context.Continue(WithAddress(context.State, context.State.Email!.Suggestion!)))
        .Offer(new Choice("keep", AccountTexts.KeepAddress, null, "tidak", "bukan"), context =>
            context.Continue(context.State with { MeantAddress = true }));

    private static Question<Account, FormResult.PasswordChosen> AskPassword() =>
        new("password", AccountTexts.PasswordLabel,
            new FormPrompt<FormResult.PasswordChosen>(
                AccountTexts.AskPassword, AccountTexts.OpenForm, "password", FormLife, AccountTexts.NoPasswordHere),
            account => account.PasswordHash is not null, (account, _) => account)
        {
            Show = _ => AccountTexts.PasswordSet,
            ChangeBy = _ => "",
            Consider = (context, chosen) =>
            {
                context.Do(new Effect.StaySignedIn());
                context.Say(AccountTexts.PasswordKept);
                return context.Continue(context.State with { PasswordHash = chosen.Hash, PasswordVersion = context.State.PasswordVersion + 1 });
            },
        };

    private static Account WithAddress(Account account, EmailAddress email) => account.Email == email
        ? account
        : account with { Email = email, MeantAddress = false, WantsMail = true, Mails = null };
}
