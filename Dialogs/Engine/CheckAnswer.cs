using System.Text.Json.Serialization;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Engine;

/// <summary>What the world answered to a <see cref="Check"/>.</summary>
[JsonDerivedType(typeof(Registry), "registry")]
[JsonDerivedType(typeof(PhotoAccepted), "photo-accepted")]
[JsonDerivedType(typeof(PhotoRefused), "photo-refused")]
[JsonDerivedType(typeof(Allowed), "allowed")]
[JsonDerivedType(typeof(LimitReached), "limit-reached")]
[JsonDerivedType(typeof(Unavailable), "unavailable")]
[JsonDerivedType(typeof(Failed), "failed")]
public abstract record CheckAnswer
{
    public sealed record Registry(RegistryOutcome Outcome) : CheckAnswer;

    public sealed record PhotoAccepted(string PhotoId) : CheckAnswer;

    /// <summary><paramref name="Fault"/> is a short code: "too-dark", "blurred".</summary>
    public sealed record PhotoRefused(string Fault) : CheckAnswer;

    public sealed record Allowed : CheckAnswer;

    public sealed record LimitReached(LimitRule Rule, DateTimeOffset Until) : CheckAnswer;

    /// <summary>No answer now; the check stays open and is asked again.</summary>
    public sealed record Unavailable : CheckAnswer;

    /// <summary>No answer ever: the check is off the list.</summary>
    public sealed record Failed : CheckAnswer;
}
