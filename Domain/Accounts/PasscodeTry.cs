namespace Prakerja.Domain.Accounts;

/// <summary>What a try came to, and what to store. <paramref name="LockedUntil"/> is set where the number is locked.</summary>
public sealed record PasscodeTry(PasscodeOutcome Outcome, OneTimePasscode Code, LimitCount? Failures, DateTimeOffset? LockedUntil = null)
{
    public int TriesLeft => Math.Max(0, OneTimePasscode.MaxTries - Code.Tries);
}
