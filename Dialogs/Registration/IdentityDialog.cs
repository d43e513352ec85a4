using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Registration;

/// <summary>NIK, KK and birth date, and what the population registry says of them.</summary>
public sealed class IdentityDialog : DraftDialog<Identity>
{
    public override string Name => "identity";

    protected override Identity Get(Applicant applicant) => applicant.Identity;

    protected override Applicant Put(Applicant applicant, Identity part) => applicant with { Identity = part };

    protected override Waterfall<Identity> Define() => new Waterfall<Identity>()
        .Then(AskNik())
        .Then(AskFamilyCard())
        .Then(AskBirthDate())
        .Then(AskSwapped())
        .Need("registry", NeedsRegistry, OnRegistry, IdentityTexts.BeingChecked)
        .Then(RegistryAdvice.Question());

    public override bool TakeElsewhere(Turn turn, UserInput input, OpenCheck? check)
    {
        if (input is not UserInput.CheckAnswered { Answer: CheckAnswer.Registry answer })
            return false;
        var identity = turn.Applicant.Identity;
        var outcome = Settle(turn, answer.Outcome);
        turn.Applicant = turn.Applicant with
        {
            Identity = outcome == RegistryOutcome.Match
                ? identity with { Registry = RegistryState.Matched, Outcome = outcome, HoldsClaim = true }
                : identity with { Registry = RegistryState.Disagrees, Outcome = outcome },
        };
        turn.Say(outcome == RegistryOutcome.Match ? IdentityTexts.MatchedLate : RegistryAdvice.Say(turn, outcome));
        return true;
    }

    private static Question<Identity, Nik> AskNik() =>
        new Question<Identity, Nik>("nik", IdentityTexts.NikLabel,
            Guarded(new ParsedPrompt<Nik>(IdentityTexts.AskNik, (words, _) => Nik.Parse(words), IdentityTexts.NikHint) { Expecting = Expecting.Number }),
            identity => identity.Nik is not null, (identity, nik) => identity with { Nik = nik })
        {
            Show = identity => Phrase.Words(identity.Nik!.Masked),
            ChangeBy = UntilJoined,
            Consider = (context, nik) => context.Continue(Changed(context, context.State with { Nik = nik }, context.State.Nik == nik)),
            TakeForm = ReadForm,
        }.Offer(FormChoice, OpenFormFirst);

    private static Question<Identity, FamilyCardNumber> AskFamilyCard() =>
        new Question<Identity, FamilyCardNumber>("kk", IdentityTexts.FamilyCardLabel,
            Guarded(new ParsedPrompt<FamilyCardNumber>(IdentityTexts.AskFamilyCard, (words, _) => FamilyCardNumber.Parse(words), IdentityTexts.FamilyCardHint)
            {
                Expecting = Expecting.Number,
            }),
            identity => identity.FamilyCard is not null, (identity, card) => identity with { FamilyCard = card })
        {
            AlsoKnownAs = ["nomor kk", "kartu keluarga"],
            Show = identity => Phrase.Words(identity.FamilyCard!.Masked),
            ChangeBy = UntilJoined,
            TakeForm = ReadForm,
            Consider = (context, card) => context.State.Nik is { } nik && SwappedNumbers.AreSame(nik, card)
                ? context.Unclear(IdentityTexts.SameAsNik)
                : context.Continue(Changed(context, context.State with { FamilyCard = card }, context.State.FamilyCard == card)),
        }.Offer(FormChoice, OpenFormFirst, context => context.Facts.IdentityInForms);

    private static Question<Identity, BirthDate> AskBirthDate() =>
        new("birth-date", IdentityTexts.BirthDateLabel,
            new ParsedPrompt<BirthDate>(IdentityTexts.AskBirthDate, BirthDate.Parse, IdentityTexts.BirthDateHint),
            identity => identity.BirthDate is not null, (identity, date) => identity with { BirthDate = date })
        {
            AlsoKnownAs = ["tanggal lahir", "tgl lahir"],
            Show = identity => Phrase.Words(identity.BirthDate!.Shown),
            ChangeBy = UntilJoined,
            TakeForm = ReadForm,
            Consider = (context, date) =>
            {
                var today = new PromptContext(context.Turn, context.Place).Today;
                if (!date.IsAdultOn(today))
                    return context.Unclear(IdentityTexts.TooYoung.With(("date", date.Shown), ("from", date.Value.AddYears(BirthDate.AdultAge))));
                return context.Continue(Changed(context, context.State with { BirthDate = date }, context.State.BirthDate == date));
            },
        };

    /// <summary>People copy the two long numbers into each other's place.</summary>
    private static Question<Identity, bool> AskSwapped() =>
        new("swapped", IdentityTexts.NikLabel, YesNo.Prompt(IdentityTexts.AreSwapped, IdentityTexts.SwapThem, IdentityTexts.NotSwapped),
            identity => !LookSwapped(identity), (identity, _) => identity)
        {
            ChangeBy = _ => "",
            Consider = (context, swap) => context.Continue(swap
                ? Changed(context, Swapped(context.State), same: false)
                : context.State with { NotSwapped = true }),
        };

    private static bool LookSwapped(Identity identity) =>
        !identity.NotSwapped && identity is { Nik: { } nik, FamilyCard: { } card, BirthDate: { } birth, Registry: null }
        && SwappedNumbers.AreSwapped(nik, card, birth, birth.Value);

    private static Identity Swapped(Identity identity) =>
        Nik.Parse(identity.FamilyCard!.Value) is Parsed<Nik>.Valid(var nik)
            ? identity with { Nik = nik, FamilyCard = FamilyCardNumber.FromStored(identity.Nik!.Value) }
            : identity with { NotSwapped = true };

    private static Check? NeedsRegistry(StepContext<Identity> context)
    {
        var identity = context.State;
        if (identity.Registry is not null || identity.Outcome is not null)
            return null;
        if (!identity.Nik!.AgreesWith(identity.BirthDate!))
            context.Say(IdentityTexts.DateInNikDiffers.With(("date", identity.BirthDate!.Shown)));
        return new Check.Registry(identity.Nik, identity.FamilyCard!, identity.BirthDate!)
        {
            Spends = [new Spend(LimitRule.RegistryPerAccount, context.Turn.PersonId), new Spend(LimitRule.RegistryPerNik, identity.Nik.Value)],
        };
    }

    private static StepOutcome<Identity> OnRegistry(StepContext<Identity> context, CheckAnswer answer)
    {
        switch (answer)
        {
            case CheckAnswer.Registry { Outcome: var said }:
                var outcome = Settle(context.Turn, said);
                if (outcome != RegistryOutcome.Match)
                    return context.Continue(context.State with { Outcome = outcome });
                context.Say(IdentityTexts.Matched);
                return context.Continue(context.State with { Registry = RegistryState.Matched, Outcome = outcome, HoldsClaim = true });
            case CheckAnswer.LimitReached limit when context.Check is { } check:
                context.Turn.Await(context.Dialog, context.Step, check.Check with { NotBefore = limit.Until });
                goto default;
            default:
                context.Say(IdentityTexts.CheckedLater);
                return context.Continue(context.State with { Registry = RegistryState.Pending });
        }
    }

    /// <summary>A match claims the NIK; where another account holds it, that is the outcome.</summary>
    private static RegistryOutcome Settle(Turn turn, RegistryOutcome outcome)
    {
        if (outcome != RegistryOutcome.Match || turn.TryClaim(new Claim(ClaimKind.Nik, turn.Applicant.Identity.Nik!.Value)))
            return outcome;
        return RegistryOutcome.AlreadyRegistered;
    }

    /// <summary>New values are proved anew: what was said of the old ones no longer counts, and an open check of them is off the list.</summary>
    internal static Identity Changed(StepContext<Identity> context, Identity identity, bool same)
    {
        if (same)
            return identity;
        context.Turn.Forget("identity", "registry");
        if (context.State is { HoldsClaim: true, Nik: { } old } && old != identity.Nik)
            context.Do(new Effect.Release(new Claim(ClaimKind.Nik, old.Value)));
        return identity with { Registry = null, Outcome = null, NotSwapped = false, HoldsClaim = false };
    }

    private static StepOutcome<Identity>? ReadForm(StepContext<Identity> context, FormResult result)
    {
        var today = new PromptContext(context.Turn, context.Place).Today;
        if (result is not FormResult.IdentityTyped typed
            || Nik.Parse(typed.Nik) is not Parsed<Nik>.Valid(var nik)
            || FamilyCardNumber.Parse(typed.FamilyCard) is not Parsed<FamilyCardNumber>.Valid(var card)
            || BirthDate.Parse(typed.BirthDate, today) is not Parsed<BirthDate>.Valid(var date)
            || !date.IsAdultOn(today))
            return null;
        context.Say(IdentityTexts.FormRead);
        return context.Continue(Changed(context, context.State with { Nik = nik, FamilyCard = card, BirthDate = date }, same: false));
    }

    private static GuardedPrompt<T> Guarded<T>(IPrompt<T> inChat) => new(inChat, IdentityTexts.AskInForm, IdentityTexts.OnlyInForm);

    private static StepOutcome<Identity> OpenFormFirst(StepContext<Identity> context) => context.Unclear(IdentityTexts.PressForm);

    private static Choice FormChoice => new(
        "form", IdentityTexts.UseForm, new Link.Form("identity", "", 0, AccountDialog.FormLife));

    private static string? UntilJoined(Turn turn) => turn.Applicant.Participation is { Joined: not null, Result: null } ? "" : null;
}
