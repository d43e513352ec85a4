namespace Prakerja.Domain.Accounts;

/// <summary>
/// A password was right; the chat still has to show the three-digit number that the page showed. Names the password's version:
/// a reset in between ends it.
/// </summary>
public sealed record PendingSignIn(int Number, DateTimeOffset ExpiresAt, int PasswordVersion, int Tries = 0)
{
    public const int MaxTries = 2;

    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    /// <summary>A number from 100 to 999; <paramref name="next"/> must draw from a source fit for secrets.</summary>
    public static PendingSignIn Draw(Func<int, int> next, int passwordVersion, DateTimeOffset now) => new(100 + next(900), now + Life, passwordVersion);

    /// <summary>One try; <paramref name="typed"/> is null for what was no number. <see cref="SignInTry.Left"/> null: forget it.</summary>
    public SignInTry Try(int? typed, int passwordVersion, DateTimeOffset now)
    {
        if (now >= ExpiresAt || passwordVersion != PasswordVersion || Tries >= MaxTries) return new SignInTry(SignInOutcome.Over, null);
        if (typed == Number) return new SignInTry(SignInOutcome.Right, null);
        return Tries + 1 < MaxTries
            ? new SignInTry(SignInOutcome.Wrong, this with { Tries = Tries + 1 })
            : new SignInTry(SignInOutcome.Over, null);
    }

    public override string ToString() => $"sign-in until {ExpiresAt:O}, {Tries} tries";
}
