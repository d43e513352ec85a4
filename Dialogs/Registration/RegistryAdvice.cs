using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Registration;

/// <summary>What to do when the registry disagrees: each outcome has its own advice, and none of them is an end.</summary>
internal static class RegistryAdvice
{
    public static Question<Identity, string> Question() =>
        new Question<Identity, string>("advice", IdentityTexts.AdviceLabel,
            new MenuPrompt(turn => Say(turn, turn.Applicant.Identity.Outcome ?? RegistryOutcome.NikNotFound), PromptTexts.ChoosePlease),
            identity => identity.Registry is not null, (identity, _) => identity)
        {
            ChangeBy = _ => "",
        }
        .Offer(new Choice("nik", IdentityTexts.ChangeNik), Again("nik"), Is(RegistryOutcome.NikNotFound, RegistryOutcome.AlreadyRegistered))
        .Offer(new Choice("kk", IdentityTexts.ChangeFamilyCard), Again("kk"), Is(RegistryOutcome.FamilyCardNotLinked))
        .Offer(new Choice("birth-date", IdentityTexts.ChangeBirthDate), Again("birth-date"), Is(RegistryOutcome.BirthDateDiffers))
        .Offer(new Choice("not-me", IdentityTexts.NotMe, null, "bukan saya"), NotMe, Is(RegistryOutcome.AlreadyRegistered))
        .Offer(new Choice("login", HomeTexts.HaveAccount), context => context.Open(context.State, "login"), Is(RegistryOutcome.AlreadyRegistered))
        .Offer(new Choice("go-on", IdentityTexts.GoOn, null, "lanjut"), GoOn, context => !Is(RegistryOutcome.AlreadyRegistered)(context));

    public static Phrase Say(Turn turn, RegistryOutcome outcome)
    {
        var text = outcome switch
        {
            RegistryOutcome.NikNotFound => IdentityTexts.NikNotFound,
            RegistryOutcome.FamilyCardNotLinked => IdentityTexts.FamilyCardNotLinked,
            RegistryOutcome.BirthDateDiffers => IdentityTexts.BirthDateDiffers,
            RegistryOutcome.AlreadyRegistered => IdentityTexts.AlreadyRegistered,
            _ => IdentityTexts.Matched,
        };
        var identity = turn.Applicant.Identity;
        return text.With(
            ("dukcapil", turn.Facts.Services.Dukcapil), ("contact", turn.Facts.Services.HelpContact),
            ("nik", identity.Nik?.Masked ?? ""), ("kk", identity.FamilyCard?.Masked ?? ""), ("date", identity.BirthDate?.Shown ?? ""));
    }

    private static Func<StepContext<Identity>, bool> Is(params RegistryOutcome[] outcomes) =>
        context => context.State.Outcome is { } outcome && outcomes.Contains(outcome);

    private static Func<StepContext<Identity>, StepOutcome<Identity>> Again(string step) =>
        context => context.GoTo(context.State with { Outcome = null }, step, forced: true);

    private static StepOutcome<Identity> GoOn(StepContext<Identity> context)
    {
        context.Say(IdentityTexts.KeptAsIs);
        return context.Continue(context.State with { Registry = RegistryState.Disagrees });
    }

    private static StepOutcome<Identity> NotMe(StepContext<Identity> context)
    {
        context.Say(IdentityTexts.NotMeNoted.With(("contact", context.Facts.Services.HelpContact)));
        return context.Continue(context.State with { Registry = RegistryState.Disagrees });
    }
}
