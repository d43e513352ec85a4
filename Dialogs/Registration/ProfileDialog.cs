using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Registration;

/// <summary>The data form: where one lives, what one learned, whether one works.</summary>
public sealed class ProfileDialog : DraftDialog<Profile>
{
    private static readonly ChoicePrompt<Education> EducationPrompt = new(ProfileTexts.AskEducation,
        [.. ProfileTexts.Educations.Select(option => (option.Key, new Choice(option.Key.Word(), option.Value.Label, null, option.Value.Also)))]);

    private static readonly ChoicePrompt<EmploymentStatus> EmploymentPrompt = new(ProfileTexts.AskEmployment,
        [.. ProfileTexts.Employments.Select(option => (option.Key, new Choice(option.Key.Word(), option.Value.Label, null, option.Value.Also)))]);

    public override string Name => "profile";

    protected override Profile Get(Applicant applicant) => applicant.Profile;

    protected override Applicant Put(Applicant applicant, Profile part) => applicant with { Profile = part };

    protected override Waterfall<Profile> Define() => new Waterfall<Profile>()
        .Then(new Question<Profile, Address>("home", ProfileTexts.HomeLabel, AddressPrompt(ProfileTexts.AskHome),
            profile => profile.Home is not null, (profile, address) => profile with { Home = address })
        {
            AlsoKnownAs = ["alamat", "address"],
            Show = profile => Phrase.Words(profile.Home!.Value),
        })
        .Then(new Question<Profile, bool>("lives-at-home", ProfileTexts.LivesAtHomeLabel,
            YesNo.Prompt(ProfileTexts.AskLivesAtHome, ProfileTexts.SameAddress, ProfileTexts.OtherAddress),
            profile => profile.LivesAtHome is not null, (profile, same) => profile with { LivesAtHome = same, Domicile = same ? null : profile.Domicile })
        {
            Show = profile => profile.LivesAtHome == true ? ProfileTexts.SameAddress : ProfileTexts.OtherAddress,
        })
        .Then(new Question<Profile, Address>("domicile", ProfileTexts.DomicileLabel, AddressPrompt(ProfileTexts.AskDomicile),
            profile => profile.Domicile is not null, (profile, address) => profile with { Domicile = address })
        {
            AlsoKnownAs = ["domisili"],
            When = (_, profile) => profile.LivesAtHome == false,
            Show = profile => Phrase.Words(profile.Domicile!.Value),
        })
        .Then(new Question<Profile, Education>("education", ProfileTexts.EducationLabel, EducationPrompt,
            profile => profile.Education is not null, (profile, education) => profile with { Education = education })
        {
            Show = profile => EducationPrompt.LabelOf(profile.Education!.Value),
        })
        .Then(new Question<Profile, EmploymentStatus>("employment", ProfileTexts.EmploymentLabel, EmploymentPrompt,
            profile => profile.Employment is not null, (profile, status) => profile with { Employment = status })
        {
            AlsoKnownAs = ["pekerjaan", "status kerja"],
            Show = profile => EmploymentPrompt.LabelOf(profile.Employment!.Value),
        })
        .Then(AskBarred());

    private static ParsedPrompt<Address> AddressPrompt(Text question) =>
        new(question, (words, _) => Address.Parse(words), ProfileTexts.AddressHint) { TakesAnyWords = true };

    private static Question<Profile, bool> AskBarred() =>
        new("barred-occupation", ProfileTexts.BarredLabel, YesNo.Prompt(ProfileTexts.AskBarred, ProfileTexts.Barred, ProfileTexts.NotBarred),
            profile => profile.HoldsBarredOccupation is not null, (profile, holds) => profile with { HoldsBarredOccupation = holds })
        {
            Show = profile => profile.HoldsBarredOccupation == true ? ProfileTexts.Barred : ProfileTexts.NotBarred,
            Consider = (context, holds) =>
            {
                if (holds)
                    context.Say(ProfileTexts.BarredMeans);
                return null;
            },
        };
}
