using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Registration;

/// <summary>The photo of the identity card, and the selfie with it where the wave asks for one.</summary>
public sealed class PhotosDialog : DraftDialog<Photos>
{
    private readonly PhotoStep<Photos> ktp = new("ktp", PhotoQuestionTexts.KtpLabel,
        new PhotoPrompt(PhotoQuestionTexts.AskKtp, PhotoQuestionTexts.KtpByForm, "/examples/ktp.png", PhotoQuestionTexts.KtpHint),
        photos => photos.Ktp, (photos, id) => photos with { Ktp = id })
    {
        AlsoKnownAs = ["ktp", "foto"],
    };

    private readonly PhotoStep<Photos> selfie = new("selfie", PhotoQuestionTexts.SelfieLabel,
        new PhotoPrompt(PhotoQuestionTexts.AskSelfie, PhotoQuestionTexts.SelfieByForm, "/examples/selfie.png", PhotoQuestionTexts.SelfieHint),
        photos => photos.Selfie, (photos, id) => photos with { Selfie = id })
    {
        AlsoKnownAs = ["swafoto"],
        When = (turn, _) => AsksSelfie(turn),
    };

    public override string Name => "photos";

    public static bool AsksSelfie(Turn turn) => turn.Facts.OpenWave?.Wave.AsksSelfie ?? true;

    protected override Photos Get(Applicant applicant) => applicant.Photos;

    protected override Applicant Put(Applicant applicant, Photos part) => applicant with { Photos = part };

    protected override Waterfall<Photos> Define() => new Waterfall<Photos>().Then(ktp).Then(selfie);

    public override bool TakeElsewhere(Turn turn, UserInput input, OpenCheck? check)
    {
        if (input is not UserInput.CheckAnswered { Answer: var answer } || check is null)
            return false;
        var step = check.Step == ktp.Name ? ktp : selfie;
        turn.Applicant = turn.Applicant with { Photos = step.TakeLate(turn, turn.Applicant.Photos, answer) };
        turn.Say(answer switch
        {
            CheckAnswer.PhotoAccepted => PhotoTexts.Accepted,
            CheckAnswer.PhotoRefused refused => PhotoTexts.Why(refused.Fault),
            _ => PhotoTexts.CheckFailed,
        });
        return true;
    }
}
