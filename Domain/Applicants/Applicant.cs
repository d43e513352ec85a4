using System.Text.Json.Serialization;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.MotivationTest;
using Prakerja.Domain.Waves;

namespace Prakerja.Domain.Applicants;

/// <summary>
/// Everything an applicant has told us and we have proved. It grows answer by answer and is the draft as well as the application:
/// what is null was not answered yet. Records never change in place.
/// </summary>
public sealed record Applicant
{
    public Account Account { get; init; } = new();
    public Identity Identity { get; init; } = new();
    public Profile Profile { get; init; } = new();
    public Photos Photos { get; init; } = new();
    public Contact Contact { get; init; } = new();
    public Motivation Motivation { get; init; } = new();
    public Participation Participation { get; init; } = new();
}

/// <summary>Consent, name, address and password; together, with the address confirmed, an account.</summary>
public sealed record Account
{
    public Consent? Consent { get; init; }
    public PersonName? Name { get; init; }
    public EmailAddress? Email { get; init; }

    /// <summary>The address looked like a slip of the pen, and the applicant said it is right as it is.</summary>
    public bool MeantAddress { get; init; }

    /// <summary>Argon2id in its own text form. Never the password.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>Raised with every new password: what was begun under an older one ends.</summary>
    public int PasswordVersion { get; init; }

    public DateTimeOffset? EmailConfirmedAt { get; init; }

    /// <summary>A confirmation mail is to be sent.</summary>
    public bool WantsMail { get; init; }

    /// <summary>When the confirmation mails went, for the growing wait.</summary>
    public SendCount? Mails { get; init; }

    /// <summary>The link that was made last to go on in another chat, until it is used or replaced.</summary>
    public PendingLink? Link { get; init; }

    public bool IsConfirmed => EmailConfirmedAt is not null;
}

/// <summary>Which text of the consent was agreed to, and when.</summary>
public sealed record Consent(string Version, DateTimeOffset At);

public sealed record Identity
{
    public Nik? Nik { get; init; }
    public FamilyCardNumber? FamilyCard { get; init; }
    public BirthDate? BirthDate { get; init; }

    /// <summary>The population registry's word; null while it was not asked about these very values.</summary>
    public RegistryState? Registry { get; init; }

    /// <summary>What the registry said last, where it disagreed.</summary>
    public RegistryOutcome? Outcome { get; init; }

    /// <summary>Shown as if swapped, and the applicant said they are not.</summary>
    public bool NotSwapped { get; init; }

    /// <summary>The person holds the claim to the NIK.</summary>
    public bool HoldsClaim { get; init; }

    public bool IsComplete => Nik is not null && FamilyCard is not null && BirthDate is not null && Registry is not null;
}

[JsonConverter(typeof(JsonStringEnumConverter<RegistryState>))]
public enum RegistryState
{
    /// <summary>Accepted, being checked: the applicant goes on and is told.</summary>
    [JsonStringEnumMemberName("pending")]
    Pending,

    [JsonStringEnumMemberName("matched")]
    Matched,

    /// <summary>The registry disagrees; the applicant chose to go on and mend it with the registry's office.</summary>
    [JsonStringEnumMemberName("disagrees")]
    Disagrees,
}

/// <summary>What can come of asking the registry about NIK, KK and birth date.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RegistryOutcome>))]
public enum RegistryOutcome
{
    [JsonStringEnumMemberName("match")]
    Match,

    [JsonStringEnumMemberName("nik-not-found")]
    NikNotFound,

    [JsonStringEnumMemberName("kk-not-linked")]
    FamilyCardNotLinked,

    [JsonStringEnumMemberName("birth-date-differs")]
    BirthDateDiffers,

    /// <summary>All matches, but another account holds this NIK.</summary>
    [JsonStringEnumMemberName("already-registered")]
    AlreadyRegistered,
}

public sealed record Profile
{
    public Address? Home { get; init; }
    public bool? LivesAtHome { get; init; }
    public Address? Domicile { get; init; }
    public Education? Education { get; init; }
    public EmploymentStatus? Employment { get; init; }

    /// <summary>The statement on the occupations that Permenko 11/2020 bars: true when one of them is the applicant's.</summary>
    public bool? HoldsBarredOccupation { get; init; }
}

/// <summary>Ids of checked photos in the vault.</summary>
public sealed record Photos
{
    public string? Ktp { get; init; }
    public string? Selfie { get; init; }
}

public sealed record Contact
{
    public PhoneNumber? Phone { get; init; }
    public DateTimeOffset? PhoneVerifiedAt { get; init; }
    public OneTimePasscode? Code { get; init; }

    /// <summary>A code is to be sent.</summary>
    public bool WantsCode { get; init; }

    /// <summary>The keyed hash of the code just typed, until it is compared.</summary>
    public string? Typed { get; init; }

    /// <summary>When codes went to the number, for the growing wait.</summary>
    public SendCount? Sent { get; init; }
}

public sealed record Motivation
{
    public TestAttempt? Attempt { get; init; }
    public TestScore? Score { get; init; }
    public DateTimeOffset? EvaluatedAt { get; init; }
}

public sealed record Participation
{
    /// <summary>The wave joined last, also after it was announced.</summary>
    public Joined? Joined { get; init; }
    public SelectionResult? Result { get; init; }

    /// <summary>Why not selected, as a code of the selection's rules.</summary>
    public string? Reason { get; init; }
}

public sealed record Joined(int Wave, RegistrationNumber Number, DateTimeOffset At);
