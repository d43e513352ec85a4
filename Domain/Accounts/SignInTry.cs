namespace Prakerja.Domain.Accounts;

/// <summary>What a number came to, and what is left of the pending sign-in.</summary>
public sealed record SignInTry(SignInOutcome Outcome, PendingSignIn? Left);

public enum SignInOutcome
{
    Right,

    /// <summary>One more try.</summary>
    Wrong,

    /// <summary>Expired, tried too often, or the password was changed: log in anew.</summary>
    Over,
}
