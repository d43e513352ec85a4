namespace Prakerja.Domain.Accounts;

public enum PasscodeOutcome
{
    Right,

    Wrong,

    /// <summary>Older than five minutes; the try was not counted.</summary>
    Expired,

    /// <summary>Tried five times; a new code is needed.</summary>
    UsedUp,

    /// <summary>Too many wrong codes for this number in a day.</summary>
    Locked,
}
