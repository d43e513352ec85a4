using System.Text.Json.Serialization;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Registration;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Accounts;

/// <summary>A new e-mail address: proved by a link sent to it; the old one hears of it.</summary>
public sealed class ChangeEmailDialog() : FrameDialog<ChangeEmailState>(ChangeEmailJson.Default.ChangeEmailState)
{
    public override string Name => "change-email";

    protected override Waterfall<ChangeEmailState> Define() => new Waterfall<ChangeEmailState>()
        .Then(new Question<ChangeEmailState, EmailAddress>("email", AccountTexts.EmailLabel,
            new ParsedPrompt<EmailAddress>(ChangeTexts.AskEmail, (words, _) => EmailAddress.Parse(words), AccountTexts.EmailHint) { Expecting = Expecting.Email },
            state => state.Email is not null, (state, email) => state with { Email = email })
        {
            ChangeBy = _ => "",
            Consider = (context, email) => email.Key == context.Turn.Applicant.Account.Email?.Key ? context.Unclear(ChangeTexts.SameEmail) : null,
        })
        .Need("send", NeedsMail, OnAllowance, EmailTexts.Sending)
        .Then(new Question<ChangeEmailState, string>("confirm", EmailTexts.ConfirmationLabel,
            new MenuPrompt(turn => ChangeTexts.LookIntoNewMailbox, EmailTexts.WaitingForLink) { Expecting = Expecting.Nothing },
            _ => false, (state, _) => state)
        {
            ChangeBy = _ => "",
            Before = context => context.State.Email?.Key == context.Turn.Applicant.Account.Email?.Key ? context.Finish(context.State) : null,
        }
        .Offer(new Choice("keep", ChangeTexts.KeepOldEmail), context =>
        {
            context.Say(ChangeTexts.OldEmailKept);
            return context.Finish(context.State);
        }));

    public override bool TakeElsewhere(Turn turn, UserInput input, OpenCheck? check)
    {
        if (input is not UserInput.Form { Result: FormResult.EmailConfirmed confirmed } || !turn.Applicant.Account.IsConfirmed)
            return false;
        var state = turn.Conversation.Stack.Where(frame => frame.Dialog == Name).Select(frame => Load(turn, frame)).FirstOrDefault();
        var account = turn.Applicant.Account;
        if (state?.Email is not { } email || email.Key != confirmed.Email || account.Email is not { } old)
            return false;
        if (!turn.TryClaim(new Claim(ClaimKind.Email, email.Key)))
        {
            turn.Say(ChangeTexts.EmailTaken.With(("email", email.Value)));
            return true;
        }

        turn.Do(new Effect.Release(new Claim(ClaimKind.Email, old.Key)));
        turn.Do(new Effect.Mail("email-changed", old.Value, ChangeTexts.NoticeSubject,
            ChangeTexts.EmailNotice.With(("name", account.Name?.Value ?? ""), ("contact", turn.Facts.Services.HelpContact))));
        turn.Applicant = turn.Applicant with { Account = account with { Email = email, EmailConfirmedAt = turn.Now } };
        turn.Say(ChangeTexts.EmailChanged.With(("email", email.Value)));
        return true;
    }

    private static Check? NeedsMail(StepContext<ChangeEmailState> context) => context.State.Sent
        ? null
        : new Check.Allowance { Spends = [new Spend(LimitRule.Mail, $"confirmation:{context.State.Email!.Key}")] };

    private static StepOutcome<ChangeEmailState> OnAllowance(StepContext<ChangeEmailState> context, CheckAnswer answer)
    {
        var email = context.State.Email!;
        if (answer is CheckAnswer.LimitReached limit)
        {
            context.Say(EmailTexts.MailLimit.With(("email", email.Value), ("until", limit.Until - context.Turn.Now)));
        }
        else
        {
            context.Do(new Effect.Mail("confirmation", email.Value, EmailTexts.ConfirmationSubject, EmailTexts.ConfirmationBody.With(
                ("name", context.Turn.Applicant.Account.Name?.Value ?? ""),
                ("link", new Link.Form("confirm-email", "", 0, EmailConfirmationDialog.LinkLife, email.Key)))));
        }

        return context.Continue(context.State with { Sent = true });
    }
}

public sealed record ChangeEmailState
{
    public EmailAddress? Email { get; init; }
    public bool Sent { get; init; }
}

[JsonSerializable(typeof(ChangeEmailState))]
internal sealed partial class ChangeEmailJson : JsonSerializerContext;
