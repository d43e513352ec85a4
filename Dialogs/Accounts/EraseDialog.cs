using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Accounts;

/// <summary>Erasing everything: two confirmations, then a receipt. What is gone cannot be brought back.</summary>
public sealed class EraseDialog() : FrameDialog<MenuState>(MenuJson.Default.MenuState)
{
    public override string Name => "erase";

    protected override Waterfall<MenuState> Define() => new Waterfall<MenuState>()
        .Then(new Question<MenuState, bool>("first", EraseTexts.Label, YesNo.Prompt(EraseTexts.AskFirst, EraseTexts.YesGoOn, EraseTexts.Keep),
            _ => false, (state, _) => state)
        {
            ChangeBy = _ => "",
            Consider = (context, yes) => yes ? null : Kept(context),
        })
        .Then(new Question<MenuState, bool>("second", EraseTexts.Label, YesNo.Prompt(EraseTexts.AskSecond, EraseTexts.YesErase, EraseTexts.Keep),
            _ => false, (state, _) => state)
        {
            ChangeBy = _ => "",
            Consider = (context, yes) => yes ? Erase(context) : Kept(context),
        });

    private static StepOutcome<MenuState> Kept(StepContext<MenuState> context)
    {
        context.Say(EraseTexts.Kept);
        return context.ToRoot(context.State);
    }

    private static StepOutcome<MenuState> Erase(StepContext<MenuState> context)
    {
        context.Say(EraseTexts.Receipt.With(("when", context.Turn.Now), ("number", context.Facts.Chance.Id()[..8].ToUpperInvariant())));
        context.Do(new Effect.Erase());
        return context.ToRoot(context.State);
    }
}
