using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Accounts;

/// <summary>Never on the stack: takes what happens to an account from outside its chats.</summary>
public sealed class SessionDialog() : FrameDialog<MenuState>(MenuJson.Default.MenuState)
{
    private static readonly TimeSpan EndSessionLife = TimeSpan.FromDays(30);

    public override string Name => "session";

    protected override Waterfall<MenuState> Define() => new Waterfall<MenuState>().Do("none", context => context.ToRoot(context.State));

    public override bool TakeElsewhere(Turn turn, UserInput input, OpenCheck? check)
    {
        switch (input)
        {
            case UserInput.SignedIn signedIn:
                LinkDialog.Leave(turn);
                if (signedIn.ByLink)
                    UseLink(turn);
                turn.Say(LoginTexts.SignedIn.With(("name", turn.Applicant.Account.Name?.Value ?? "")));
                TellOwner(turn);
                return true;
            case UserInput.Form { Result: FormResult.SessionEnded ended }:
                turn.Do(new Effect.SignOutChat(ended.ChatKey, DeviceTexts.WasUnlinked));
                turn.Say(LoginTexts.SessionEnded);
                return true;
            case UserInput.Form { Result: FormResult.PasswordReset reset } when reset.PasswordVersion == turn.Applicant.Account.PasswordVersion:
                turn.Applicant = turn.Applicant with
                {
                    Account = turn.Applicant.Account with { PasswordHash = reset.Hash, PasswordVersion = reset.PasswordVersion + 1 },
                };
                LinkDialog.End(turn);
                turn.Do(new Effect.SignOutOthers());
                turn.Say(LoginTexts.PasswordReset.With(("contact", turn.Facts.Services.HelpContact)));
                Mail(turn, "password-changed", always: false, LoginTexts.ResetSubject, LoginTexts.ResetBody);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The link is used up, and the chat left behind hears where it goes on.</summary>
    private static void UseLink(Turn turn)
    {
        if (turn.Applicant.Account.Link is not { } link)
            return;
        turn.Do(new Effect.TellChat(
            link.ChatKey, LinkTexts.ContinuedThere.With(("device", DeviceTexts.Name(turn.Facts.Channel, turn.Facts.ChatName)))));
        LinkDialog.End(turn);
    }

    /// <summary>
    /// Every new sign-in is mailed, with a link that ends it, however many there are. Held to three an hour, an intruder would hide behind three of his own;
    /// and it is no weapon, because it takes the right password and the number, and goes to the proved address of that account alone.
    /// </summary>
    private static void TellOwner(Turn turn) =>
        Mail(turn, "sign-in", always: true, LoginTexts.NewSignInSubject, LoginTexts.NewSignInBody,
            ("chat", turn.Facts.ChatName), ("when", turn.Now), ("link", new Link.Form("end-session", "", 0, EndSessionLife, turn.Facts.ChatKey)));

    private static void Mail(Turn turn, string kind, bool always, Text subject, Text body, params (string, object)[] values)
    {
        if (turn.Applicant.Account is { Email: { } email, Name: { } name })
        {
            var words = body.With([("name", name.Value), ("contact", turn.Facts.Services.HelpContact), .. values]);
            turn.Do(new Effect.Mail(kind, email.Value, subject, words) { Always = always });
        }
    }
}
