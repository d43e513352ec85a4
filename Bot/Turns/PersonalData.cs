using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Turns;

/// <summary>Finds out whether a text repeats what a person told of himself, in full or masked.</summary>
internal static class PersonalData
{
    public static bool IsIn(string text, Applicant applicant)
    {
        var (account, identity, contact) = (applicant.Account, applicant.Identity, applicant.Contact);
        return Holds(text, account.Name?.Value)
            || Holds(text, account.Email?.Key) || Holds(text, account.Email?.Value)
            || Holds(text, identity.Nik?.Masked) || Holds(text, identity.FamilyCard?.Masked) || Holds(text, identity.BirthDate?.Shown)
            || Holds(text, contact.Phone?.Masked)
            || Holds(text, applicant.Profile.Home?.Value) || Holds(text, applicant.Profile.Domicile?.Value)
            || Holds(text, applicant.Participation.Joined?.Number.Value);
    }

    private static bool Holds(string text, string? value) => value is { Length: > 0 } && text.Contains(value, StringComparison.Ordinal);
}
