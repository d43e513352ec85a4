namespace Prakerja.Domain.Accounts;

/// <summary>
/// At most <paramref name="Max"/> in a window that opens with the first. With <paramref name="LockedFor"/>, spending the last one
/// locks for that long from then on.
/// </summary>
public sealed record LimitRule(string Name, int Max, TimeSpan Window, TimeSpan? LockedFor = null)
{
    /// <summary>Per kind of mail and address.</summary>
    public static readonly LimitRule Mail = new("mail", 3, TimeSpan.FromHours(1));

    public static readonly LimitRule RegistryPerAccount = new("registry-account", 5, TimeSpan.FromDays(1));

    public static readonly LimitRule RegistryPerNik = new("registry-nik", 10, TimeSpan.FromDays(1));

    /// <summary>Per phone number.</summary>
    public static readonly LimitRule Sms = new("sms", 5, TimeSpan.FromDays(1));

    /// <summary>Wrong codes per phone number, kept over new codes.</summary>
    public static readonly LimitRule PasscodeFailures = new("passcode-failures", 15, TimeSpan.FromDays(1), TimeSpan.FromDays(1));

    /// <summary>Different phone numbers tried in one chat.</summary>
    public static readonly LimitRule NumbersPerChat = new("numbers-chat", 3, TimeSpan.FromHours(1));

    public static readonly IReadOnlyList<LimitRule> All = [Mail, RegistryPerAccount, RegistryPerNik, Sms, PasscodeFailures, NumbersPerChat];
}
