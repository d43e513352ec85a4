using Prakerja.Bot.Security;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Registry;

/// <summary>What is kept of a person in the registry: three hashes that can be compared and tell nothing.</summary>
internal sealed class RegistryHashes(KeyedHash hash)
{
    public string Of(Nik nik) => hash.Of("registry:nik", nik.Value);

    public string Of(Nik nik, FamilyCardNumber card) => hash.Of("registry:nik+kk", $"{nik.Value}\n{card.Value}");

    public string Of(Nik nik, BirthDate birth) => hash.Of("registry:nik+birth-date", $"{nik.Value}\n{birth.Stored}");
}
