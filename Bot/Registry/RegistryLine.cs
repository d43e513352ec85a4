using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Registry;

/// <summary>What one line of a file of people turned out to be. Reasons name the column and never hold what stands in it.</summary>
/// <param name="Number">As a text editor counts, from 1.</param>
internal abstract record RegistryLine(long Number)
{
    public sealed record Person(long Number, Nik Nik, FamilyCardNumber FamilyCard, BirthDate BirthDate) : RegistryLine(Number);

    /// <summary>Left out; the lines after it are read.</summary>
    public sealed record Bad(long Number, string Reason) : RegistryLine(Number);

    /// <summary>From here on the file cannot be read.</summary>
    public sealed record Unreadable(long Number, string Reason) : RegistryLine(Number);
}
