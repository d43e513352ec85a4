using Prakerja.Domain.Applicants;

namespace Prakerja.Domain.Accounts;

/// <summary>8 to 128 characters, any characters, neither common nor holding the e-mail name. Taken as typed: spaces count.</summary>
public static class PasswordRule
{
    public const int MinLength = 8;
    public const int MaxLength = 128;

    // A shorter e-mail name ("al@…") is in too many good passwords by chance.
    private const int ShortestName = 3;

    public static class Codes
    {
        public const string Empty = "password.empty";
        public const string TooShort = "password.too-short";
        public const string TooLong = "password.too-long";
        public const string Common = "password.common";
        public const string HoldsEmail = "password.holds-email";
        public static readonly string[] All = [Empty, TooShort, TooLong, Common, HoldsEmail];
    }

    /// <summary>Null where the password may be used. Detail: characters missing or too many. The password itself is never in the answer.</summary>
    public static Rejection? Check(string password, EmailAddress? email)
    {
        if (string.IsNullOrWhiteSpace(password)) return new Rejection(Codes.Empty);
        var length = TypedText.CountRunes(password);
        if (length < MinLength) return new Rejection(Codes.TooShort, "", $"{MinLength - length}");
        if (length > MaxLength) return new Rejection(Codes.TooLong, "", $"{length - MaxLength}");
        if (CommonPasswords.Contains(password)) return new Rejection(Codes.Common);
        return email is not null && HoldsName(password, email.LocalPart) ? new Rejection(Codes.HoldsEmail) : null;
    }

    // "sari+kerja@…" and "sari@…" are the same name to who guesses.
    private static bool HoldsName(string password, string localPart)
    {
        var plain = localPart.Split('+')[0];
        var name = plain.Length >= ShortestName ? plain : localPart;
        return name.Length >= ShortestName && password.Contains(name, StringComparison.OrdinalIgnoreCase);
    }
}
