using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Registration;

/// <summary>
/// Sends a link to the address and waits until its owner confirms it. The address is claimed then; a second account on it is led to log-in.
/// </summary>
public sealed class EmailConfirmationDialog : DraftDialog<Account>
{
    public static readonly TimeSpan LinkLife = TimeSpan.FromDays(2);

    public override string Name => "email-confirmation";

    protected override Account Get(Applicant applicant) => applicant.Account;

    protected override Applicant Put(Applicant applicant, Account part) => applicant with { Account = part };

    protected override Waterfall<Account> Define() => new Waterfall<Account>()
        .Need("send", NeedsMail, OnAllowance, EmailTexts.Sending)
        .Then(Await());

    public override bool TakeElsewhere(Turn turn, UserInput input, OpenCheck? check)
    {
        var account = turn.Applicant.Account;
        switch (input)
        {
            case UserInput.Form { Result: FormResult.EmailConfirmed confirmed } when account.Email?.Key == confirmed.Email && !account.IsConfirmed:
                Confirm(turn, account);
                return true;
            case UserInput.Form { Result: FormResult.EmailDisowned disowned } when account.Email?.Key == disowned.Email && !account.IsConfirmed:
                turn.Say(EmailTexts.Disowned.With(("email", account.Email!.Value)));
                turn.Applicant = turn.Applicant with { Account = Without(account) };
                return true;
            default:
                return false;
        }
    }

    private static Question<Account, string> Await() =>
        new Question<Account, string>("confirm", EmailTexts.ConfirmationLabel,
            new MenuPrompt(turn => EmailTexts.LookIntoMailbox.With(("email", turn.Applicant.Account.Email!.Value)), EmailTexts.WaitingForLink)
            {
                Expecting = Expecting.Nothing,
            },
            account => account.IsConfirmed, (account, _) => account)
        {
            ChangeBy = _ => "",
            Before = context => context.State switch
            {
                { Email: null } => context.Open(context.State, "account", new FrameStart("email")),
                { WantsMail: true } => context.GoTo(context.State, "send"),
                _ => null,
            },
        }
        .Offer(new Choice("again", EmailTexts.SendAgain, null, "kirim lagi", "resend"), SendAgain)
        .Offer(new Choice("other", EmailTexts.OtherAddress, null, "ubah email", "ganti email"), context =>
            context.Open(context.State, "account", new FrameStart("email", Forced: true)));

    private static Check? NeedsMail(StepContext<Account> context) =>
        context.State is { WantsMail: true, IsConfirmed: false, Email: { } email }
            ? new Check.Allowance { Spends = [new Spend(LimitRule.Mail, $"confirmation:{email.Key}")] }
            : null;

    private static StepOutcome<Account> OnAllowance(StepContext<Account> context, CheckAnswer answer)
    {
        var account = context.State with { WantsMail = false };
        if (answer is CheckAnswer.LimitReached limit)
        {
            context.Say(EmailTexts.MailLimit.With(("email", account.Email!.Value), ("until", limit.Until - context.Turn.Now)));
            return context.Continue(account);
        }

        Send(context.Turn, account.Email!);
        var next = ResendSchedule.ConfirmationMail.Next(account.Mails, context.Turn.Now);
        return context.Continue(next is ResendDecision.Send send ? account with { Mails = send.Next } : account);
    }

    private static StepOutcome<Account> SendAgain(StepContext<Account> context)
    {
        if (ResendSchedule.ConfirmationMail.Next(context.State.Mails, context.Turn.Now) is ResendDecision.Send)
        {
            context.Say(EmailTexts.SentAgain);
            return context.GoTo(context.State with { WantsMail = true }, "send");
        }

        var until = ResendSchedule.ConfirmationMail.Next(context.State.Mails, context.Turn.Now) is ResendDecision.Wait wait
            ? wait.Until - context.Turn.Now : TimeSpan.FromHours(1);
        return context.Unclear(EmailTexts.NotSoFast.With(("wait", until)));
    }

    private static void Send(Turn turn, EmailAddress email)
    {
        var link = new Link.Form("confirm-email", "", 0, LinkLife, email.Key);
        turn.Do(new Effect.Mail("confirmation", email.Value, EmailTexts.ConfirmationSubject,
            EmailTexts.ConfirmationBody.With(("name", turn.Applicant.Account.Name!.Value), ("link", link))));
    }

    private static void Confirm(Turn turn, Account account)
    {
        if (!turn.TryClaim(new Claim(ClaimKind.Email, account.Email!.Key)))
        {
            turn.Say(EmailTexts.Taken.With(("email", account.Email.Value)));
            turn.Applicant = turn.Applicant with { Account = Without(account) };
            return;
        }

        turn.Say(EmailTexts.Confirmed);
        turn.Applicant = turn.Applicant with { Account = account with { EmailConfirmedAt = turn.Now, WantsMail = false } };
    }

    private static Account Without(Account account) => account with { Email = null, MeantAddress = false, WantsMail = false, Mails = null };
}
