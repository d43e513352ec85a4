using System.Text.Json.Serialization;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Registration;

/// <summary>The journey from nothing to a joined wave, in its parts. Parts that are done are passed over.</summary>
public sealed class RegistrationDialog() : FrameDialog<RegistrationState>(RegistrationJson.Default.RegistrationState), IJourney
{
    /// <summary>The eight steps as the applicant counts them; consent comes before the first. Seconds are what a part takes most people.</summary>
    private static readonly (string Part, int Number, int Seconds, Text Label)[] Parts =
    [
        ("account", 1, 45, RegistrationTexts.Account),
        ("email-confirmation", 2, 30, RegistrationTexts.Email),
        ("identity", 3, 40, RegistrationTexts.Identity),
        ("profile", 4, 40, RegistrationTexts.Profile),
        ("photos", 5, 45, RegistrationTexts.Photos),
        ("phone", 6, 30, RegistrationTexts.Phone),
        ("motivation-test", 7, 65, RegistrationTexts.Test),
        ("summary", 8, 15, RegistrationTexts.Join),
    ];

    public override string Name => "registration";

    /// <summary>All that joining a wave needs is there.</summary>
    public static bool IsComplete(Turn turn) => Parts.All(part => IsDone(turn, part.Part) != false);

    public Phrase? Progress(Turn turn, string step)
    {
        var index = Array.FindIndex(Parts, part => part.Part == step);
        if (index < 0)
            return null;
        var seconds = Parts[index..].Sum(part => part.Seconds);
        return RegistrationTexts.Progress.With(
            ("step", Parts[index].Number), ("count", Parts[^1].Number), ("minutes", Math.Max(1, (int)Math.Round(seconds / 60.0))));
    }

    public Phrase Recap(Turn turn)
    {
        var done = Parts.Where(part => IsDone(turn, part.Part) == true).Select(part => part.Label).ToList();
        var open = Parts.Where(part => IsDone(turn, part.Part) != true).Select(part => part.Label).ToList();
        return (done.Count == 0 ? RegistrationTexts.RecapNothing : RegistrationTexts.Recap).With(("done", Join(done)), ("open", Join(open)));
    }

    protected override Waterfall<RegistrationState> Define() => new Waterfall<RegistrationState>()
        .Open("consent", "consent")
        .Open("account", "account")
        .Open("email-confirmation", "email-confirmation")
        .Open("identity", "identity")
        .Open("profile", "profile")
        .Open("photos", "photos")
        .Open("phone", "phone")
        .Open("motivation-test", "motivation-test")
        .Open("summary", "summary")
        .Open("join", "join");

    private static bool? IsDone(Turn turn, string part)
    {
        var applicant = turn.Applicant;
        return part switch
        {
            "account" => applicant.Account is { Consent: not null, Name: not null, Email: not null, PasswordHash: not null },
            "email-confirmation" => applicant.Account.IsConfirmed,
            "identity" => applicant.Identity.IsComplete,
            "profile" => applicant.Profile is { Home: not null, Education: not null, Employment: not null, HoldsBarredOccupation: not null } profile
                && (profile.LivesAtHome == true || profile.Domicile is not null),
            "photos" => applicant.Photos.Ktp is not null && (applicant.Photos.Selfie is not null || !PhotosDialog.AsksSelfie(turn)),
            "phone" => applicant.Contact.PhoneVerifiedAt is not null,
            "motivation-test" => applicant.Motivation.EvaluatedAt is not null,
            _ => null,
        };
    }

    private static Phrase Join(List<Text> labels) =>
        Text.Same(string.Join(", ", labels.Select((_, index) => $"{{{index}}}"))).With([.. labels.Select((label, index) => ($"{index}", (object)label))]);
}

public sealed record RegistrationState;

[JsonSerializable(typeof(RegistrationState))]
internal sealed partial class RegistrationJson : JsonSerializerContext;
