using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Applicants;

namespace Prakerja.Bot.Registry;

/// <summary>The registry that was imported into our own store.</summary>
internal sealed class ImportedRegistry(IRegistryStore store, RegistryHashes hashes) : IRegistry
{
    private volatile bool isFilled;

    public bool AnswersInTurn => true;

    /// <summary>Unavailable as long as nothing was imported: an empty registry must not tell everybody that he does not exist.</summary>
    public async Task<CheckAnswer> Ask(Check.Registry check, CancellationToken cancel)
    {
        var nik = hashes.Of(check.Nik);
        var card = hashes.Of(check.Nik, check.FamilyCard);
        var birth = hashes.Of(check.Nik, check.BirthDate);
        var known = await store.Known([nik, card, birth], cancel);
        if (known.Contains(nik))
        {
            return new CheckAnswer.Registry(!known.Contains(card) ? RegistryOutcome.FamilyCardNotLinked
                : known.Contains(birth) ? RegistryOutcome.Match : RegistryOutcome.BirthDateDiffers);
        }

        return await IsFilled(cancel) ? new CheckAnswer.Registry(RegistryOutcome.NikNotFound) : new CheckAnswer.Unavailable();
    }

    private async ValueTask<bool> IsFilled(CancellationToken cancel) => isFilled || (isFilled = !await store.IsEmpty(cancel));
}
