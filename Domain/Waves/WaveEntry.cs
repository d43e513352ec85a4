using Prakerja.Domain.Applicants;

namespace Prakerja.Domain.Waves;

/// <summary>
/// A place in a wave: flat, with all that the selection needs and nothing that tells who it is. The hashes are keyed hashes in the form of the claims.
/// </summary>
public sealed record WaveEntry(
    int Wave,
    string PersonId,
    RegistrationNumber Number,
    DateTimeOffset JoinedAt,
    string NikHash,
    string FamilyCardHash,
    BirthDate BirthDate,
    bool PandemicAffected,
    bool Excluded,
    bool HoldsClaim);
