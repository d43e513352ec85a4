using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Engine;

/// <summary>
/// Something a dialog has to know from the world. It carries the values asked; only these are proved. <see cref="Spends"/> are limits spent before
/// anything is asked.
/// </summary>
[JsonDerivedType(typeof(Registry), "registry")]
[JsonDerivedType(typeof(PhotoCheck), "photo")]
[JsonDerivedType(typeof(Allowance), "allowance")]
public abstract record Check
{
    public ImmutableArray<Spend> Spends { get; init; } = [];

    /// <summary>Asked again at this time, for example after a daily limit.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Do NIK, KK and birth date belong together in the population registry?</summary>
    public sealed record Registry(Nik Nik, FamilyCardNumber FamilyCard, BirthDate BirthDate) : Check;

    /// <summary>Is this upload a usable photo? The host decodes it, keeps it and tells.</summary>
    public sealed record PhotoCheck(string UploadId) : Check;

    /// <summary>Only the limits: may this be done now?</summary>
    public sealed record Allowance : Check;
}

/// <summary>One count of a limit: a rule and whose count it is.</summary>
public sealed record Spend(LimitRule Rule, string Of)
{
    /// <summary>Where set, the same value counts once in a window, however often it comes.</summary>
    public string? Distinct { get; init; }
}

/// <summary>A check under way, with the place in the dialogs that waits for it.</summary>
public sealed record OpenCheck(string Id, string Dialog, string Step, Check Check);
