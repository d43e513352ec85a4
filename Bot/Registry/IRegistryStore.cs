namespace Prakerja.Bot.Registry;

/// <summary>
/// The imported population registry as keyed hashes: of the NIK, of NIK and KK, of NIK and birth date. All it can say is match or no match.
/// </summary>
internal interface IRegistryStore
{
    /// <summary>Which of these hashes are in the registry. Never waits for the writer.</summary>
    Task<IReadOnlySet<string>> Known(IReadOnlyCollection<string> hashes, CancellationToken cancel);

    /// <summary>Adds hashes; one batch is all or nothing, repeating it changes nothing.</summary>
    Task Add(IReadOnlyCollection<string> hashes, CancellationToken cancel);

    Task<bool> IsEmpty(CancellationToken cancel);
}
