using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Registration;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.MotivationTest;
using Prakerja.Domain.Waves;

namespace Prakerja.Bot.Development;

/// <summary>The fictional applicant who completed everything, joined wave 6 and was not drawn. Whoever reads this can log in: Development only.</summary>
internal static class SampleApplicant
{
    public const string Email = "sari.contoh@example.id";
    public const string Password = "kopi pagi gelombang tujuh";
    public const int FailedWave = 6;

    private const string Number = "+628120000006";
    private const string IdentityNumber = "3471045503880002";
    private const string FamilyCard = "3471040407160091";

    public static IReadOnlyList<Claim> Claims { get; } =
    [
        new(ClaimKind.Email, EmailAddress.FromStored(Email).Key),
        new(ClaimKind.Nik, IdentityNumber),
        new(ClaimKind.Phone, Number),
    ];

    /// <param name="passwordHash">Of <see cref="Password"/>.</param>
    /// <param name="joinedAt">When wave 6 was joined; all else was done shortly before.</param>
    /// <param name="chance">For ids and the registration number.</param>
    public static Person Make(string passwordHash, DateTimeOffset joinedAt, IChance chance)
    {
        var begun = joinedAt.AddMinutes(-10);
        return new Person
        {
            Id = chance.Id(),
            Conversation = new Conversation { LastInputAt = joinedAt },
            Applicant = new Applicant
            {
                Account = new Account
                {
                    Consent = new Consent(ConsentDialog.TextVersion, begun),
                    Name = PersonName.FromStored("Sari Contoh"),
                    Email = EmailAddress.FromStored(Email),
                    PasswordHash = passwordHash,
                    PasswordVersion = 1,
                    EmailConfirmedAt = begun.AddMinutes(2),
                },
                Identity = new Identity
                {
                    Nik = Nik.FromStored(IdentityNumber),
                    FamilyCard = FamilyCardNumber.FromStored(FamilyCard),
                    BirthDate = BirthDate.Of(new DateOnly(1988, 3, 15)),
                    Registry = RegistryState.Matched,
                    Outcome = RegistryOutcome.Match,
                    HoldsClaim = true,
                },
                Profile = new Profile
                {
                    Home = Address.FromStored("Jl. Contoh No. 6"),
                    LivesAtHome = true,
                    Education = Education.SeniorSecondary,
                    Employment = EmploymentStatus.LaidOff,
                    HoldsBarredOccupation = false,
                },
                // Of the photos only the ids exist: joining asks for no more.
                Photos = new Domain.Applicants.Photos { Ktp = chance.Id(), Selfie = chance.Id() },
                Contact = new Contact { Phone = PhoneNumber.FromStored(Number), PhoneVerifiedAt = begun.AddMinutes(7) },
                Motivation = new Motivation { Score = new TestScore(3, 5, 5, 5), EvaluatedAt = begun.AddMinutes(9) },
                Participation = new Participation
                {
                    Joined = new Joined(FailedWave, RegistrationNumber.Draw(FailedWave, chance.Next), joinedAt),
                    Result = SelectionResult.NotSelected,
                    Reason = "quota",
                },
            },
        };
    }
}
