using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Accounts;

/// <summary>"Batal": asks once, and keeps the draft either way.</summary>
public sealed class CancelDialog() : FrameDialog<MenuState>(MenuJson.Default.MenuState)
{
    public override string Name => "cancel";

    protected override Waterfall<MenuState> Define() => new Waterfall<MenuState>()
        .Then(new Question<MenuState, bool>("confirm", CommandTexts.Cancel, YesNo.Prompt(CommandTexts.AskCancel, CommandTexts.CancelYes, CommandTexts.CancelNo, "berhenti", "stop"),
            _ => false, (state, _) => state)
        {
            ChangeBy = _ => "",
            Consider = (context, yes) =>
            {
                if (!yes)
                    return context.Finish(context.State);
                context.Say(CommandTexts.Cancelled);
                return context.ToRoot(context.State);
            },
        });
}
