using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.MotivationTest;
using Prakerja.Domain.Waves;

namespace Prakerja.Bot.Tests.Turns;

/// <summary>A fictional applicant.</summary>
internal static class Sample
{
    public static readonly Nik Nik = Nik.FromStored("3404015001900003");
    public static readonly FamilyCardNumber FamilyCard = FamilyCardNumber.FromStored("3404011203050007");
    public static readonly BirthDate BirthDate = BirthDate.FromStored("1990-01-10");

    public static Applicant Confirmed(Applicant applicant, DateTimeOffset now) => applicant with
    {
        Account = applicant.Account with
        {
            Name = PersonName.FromStored("Sari Wulandari"),
            Email = EmailAddress.FromStored(LabDialog.Email),
            PasswordHash = "$argon2id$v=19$fictional",
            PasswordVersion = 1,
            EmailConfirmedAt = now,
        },
    };

    public static Applicant Identified(Applicant applicant) => applicant with
    {
        Identity = applicant.Identity with { Nik = Nik, FamilyCard = FamilyCard, BirthDate = BirthDate, Registry = RegistryState.Matched, HoldsClaim = true },
        Profile = applicant.Profile with { Employment = EmploymentStatus.LaidOff, HoldsBarredOccupation = false },
    };

    /// <summary>With every answer given.</summary>
    public static Applicant Complete(DateTimeOffset now)
    {
        var applicant = Identified(Confirmed(new Applicant(), now));
        return applicant with
        {
            Account = applicant.Account with { Consent = new Consent("1", now), Mails = new SendCount(2, now, now.AddDays(1)) },
            Profile = applicant.Profile with
            {
                Home = Address.FromStored("Jl. Kenanga 5, Sleman"),
                LivesAtHome = false,
                Domicile = Address.FromStored("Jl. Melati 12, Bantul"),
                Education = Education.SeniorSecondary,
            },
            Photos = new Domain.Applicants.Photos { Ktp = "ktp-1", Selfie = "selfie-1" },
            Contact = new Contact
            {
                Phone = PhoneNumber.FromStored("+6281234567890"),
                PhoneVerifiedAt = now,
                Code = new OneTimePasscode("hash", now, 2),
                Sent = new SendCount(1, now, now.AddDays(1)),
            },
            Motivation = new Motivation
            {
                Attempt = new TestAttempt(["q1", "q2"], [0, 3], now, now.AddSeconds(60), TestState.Evaluated),
                Score = new TestScore(5, 8, 2, 2),
                EvaluatedAt = now,
            },
            Participation = new Participation
            {
                Joined = new Joined(7, RegistrationNumber.FromStored("G7-4K2M-91"), now),
                Result = SelectionResult.NotSelected,
                Reason = "quota",
            },
        };
    }
}
