using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Prakerja.Domain.Accounts;

/// <summary>
/// A code that was sent: the keyed hash of it, when it was made and how often it was tried. A new code replaces the old one, and with it the
/// right to be tried; failures are counted per number in a <see cref="LimitCount"/> that outlives the codes.
/// </summary>
public sealed record OneTimePasscode(string Hash, DateTimeOffset IssuedAt, int Tries = 0)
{
    public const int MaxTries = 5;

    public static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    [JsonIgnore]
    public DateTimeOffset ExpiresAt => IssuedAt + Life;

    public bool IsLive(DateTimeOffset now) => now < ExpiresAt && Tries < MaxTries;

    /// <summary>
    /// One try with the keyed hash of what was typed. Store <see cref="PasscodeTry.Code"/> and <see cref="PasscodeTry.Failures"/> whatever the outcome;
    /// under a versioned commit tries that race are so all counted.
    /// </summary>
    public PasscodeTry Try(string typedHash, LimitCount? failures, DateTimeOffset now)
    {
        if (RateLimit.RefusedUntil(failures, LimitRule.PasscodeFailures, now) is { } until)
            return new PasscodeTry(PasscodeOutcome.Locked, this, failures, until);
        if (now >= ExpiresAt) return new PasscodeTry(PasscodeOutcome.Expired, this, failures);
        if (Tries >= MaxTries) return new PasscodeTry(PasscodeOutcome.UsedUp, this, failures);

        var tried = this with { Tries = Tries + 1 };
        if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(typedHash), Encoding.UTF8.GetBytes(Hash)))
            return new PasscodeTry(PasscodeOutcome.Right, tried, failures);
        return Failed(tried, failures, now);
    }

    /// <summary>Without the hash: six digits are soon guessed from it by who has the key.</summary>
    public override string ToString() => $"code of {IssuedAt:O}, {Tries} tries";

    private static PasscodeTry Failed(OneTimePasscode tried, LimitCount? failures, DateTimeOffset now)
    {
        if (RateLimit.Spend(failures, LimitRule.PasscodeFailures, now) is not LimitDecision.Allowed(var next))
            throw new InvalidOperationException("A locked number cannot be tried.");
        if (RateLimit.RefusedUntil(next, LimitRule.PasscodeFailures, now) is { } until)
            return new PasscodeTry(PasscodeOutcome.Locked, tried, next, until);
        return new PasscodeTry(tried.Tries < MaxTries ? PasscodeOutcome.Wrong : PasscodeOutcome.UsedUp, tried, next);
    }
}
