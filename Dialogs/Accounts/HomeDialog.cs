using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Accounts;

/// <summary>The bottom of the stack for a stranger: who speaks, and the three things he may want.</summary>
public sealed class HomeDialog() : FrameDialog<MenuState>(MenuJson.Default.MenuState)
{
    public override string Name => "home";

    protected override Waterfall<MenuState> Define() => new Waterfall<MenuState>()
        .Then(new Question<MenuState, string>("choose", HomeTexts.Menu,
            new MenuPrompt(turn => HasDraft(turn) ? HomeTexts.WelcomeDraft : HomeTexts.Welcome, PromptTexts.ChoosePlease),
            _ => false, (state, _) => state)
        {
            ChangeBy = _ => "",
            OtherWays = [new Choice(Choices.Contact, PromptTexts.Contact)],
        }
        .Offer(new Choice("register", HomeTexts.Register, null, "daftar", "mulai", "register", "daftar akun"),
            context => context.Open(context.State, "registration"), context => !HasDraft(context.Turn))
        .Offer(new Choice("continue", HomeTexts.Continue, null, "lanjut", "lanjutkan", "daftar"),
            context => context.Open(context.State, "registration"), context => HasDraft(context.Turn))
        .Offer(new Choice("login", HomeTexts.HaveAccount, null, "masuk", "login", "log in", "sign in"),
            context => context.Open(context.State, "login"))
        .Offer(new Choice("ask", HomeTexts.AskQuestion, null, "tanya"), context => context.Unclear(HomeTexts.AskAnything))
        .Offer(new Choice("erase", DashboardTexts.Erase, null, "hapus data", "hapus akun"),
            context => context.Open(context.State, "erase"), context => HasDraft(context.Turn)));

    private static bool HasDraft(Turn turn) => turn.Applicant.Account.Consent is not null;
}
