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

    /// <summary>Numbers tried for one link to another chat, in whatever chats.</summary>
    public static readonly LimitRule LinkNumbers = new("link-numbers", PendingLink.MostTries, PendingLink.Life);

    /// <summary>Different phone numbers asked for from one network address.</summary>
    public static readonly LimitRule NumbersPerAddress = new("numbers-address", 300, TimeSpan.FromHours(1));

    /// <summary>The same from the network around it.</summary>
    public static readonly LimitRule NumbersPerNetwork = new("numbers-network", 3_000, TimeSpan.FromHours(1));

    /// <summary>SMS of the whole system. Everybody spends it, so it lies in parts.</summary>
    public static readonly LimitRule SmsInAll = new("sms-all", 200_000, TimeSpan.FromDays(1)) { Parts = 16 };

    public static readonly IReadOnlyList<LimitRule> All =
        [Mail, RegistryPerAccount, RegistryPerNik, Sms, PasscodeFailures, NumbersPerChat, NumbersPerAddress, NumbersPerNetwork, SmsInAll, LinkNumbers];

    /// <summary>Counted in so many places, each with its share, so that those who spend at once seldom wait for each other. 0: in one.</summary>
    public int Parts { get; init; }

    /// <summary>The shares of all parts are <see cref="Max"/> together.</summary>
    public int ShareOf(int part) => Parts > 1 ? (Max / Parts) + (part < Max % Parts ? 1 : 0) : Max;
}
