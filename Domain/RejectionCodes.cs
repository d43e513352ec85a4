using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.Waves;

namespace Prakerja.Domain;

/// <summary>Every code a <see cref="Rejection"/> of the domain can carry; the wording must have a sentence for each.</summary>
public static class RejectionCodes
{
    public static readonly IReadOnlyList<string> All =
    [
        .. PersonName.Codes.All, .. EmailAddress.Codes.All, .. Nik.Codes.All, .. FamilyCardNumber.Codes.All,
        .. BirthDate.Codes.All, .. PhoneNumber.Codes.All, .. Address.Codes.All,
        .. PasswordRule.Codes.All, .. Passcode.Codes.All, .. RegistrationNumber.Codes.All,
    ];
}
