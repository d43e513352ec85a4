using Prakerja.Bot.Registry;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain.Applicants;
using Prakerja.TestKit.Turns;

namespace Prakerja.Bot.Tests.Registry;

public sealed class ImportedRegistryTests
{
    private const string Nobody = "3404015001900099";
    private const string OtherCard = "3404011203080099";
    private readonly InMemoryTurnStore store = new();

    [Theory]
    [InlineData("3404015001900003", "3404011203080012", "1990-01-10", RegistryOutcome.Match)]
    [InlineData(Nobody, "3404011203080012", "1990-01-10", RegistryOutcome.NikNotFound)]
    [InlineData("3404015001900003", OtherCard, "1990-01-10", RegistryOutcome.FamilyCardNotLinked)]
    [InlineData("3404015001900003", OtherCard, "1990-01-11", RegistryOutcome.FamilyCardNotLinked)]
    [InlineData("3404015001900003", "3404011203080012", "1990-01-11", RegistryOutcome.BirthDateDiffers)]
    [InlineData("3404015001900003", "3174010101050001", "1990-01-10", RegistryOutcome.FamilyCardNotLinked)]
    [InlineData("3404015001900003", "3404011203080012", "1965-01-01", RegistryOutcome.BirthDateDiffers)]
    public async Task Each_outcome_has_its_cause(string nik, string card, string birth, RegistryOutcome outcome)
    {
        await Fill();
        Assert.Equal(new CheckAnswer.Registry(outcome), await Ask(nik, card, birth));
    }

    [Fact]
    public async Task An_empty_registry_says_that_it_cannot_say()
    {
        var registry = new ImportedRegistry(store, RegistryImportTests.Hashes);
        Assert.IsType<CheckAnswer.Unavailable>(await registry.Ask(Question(Nobody, OtherCard, "1990-01-10"), CancellationToken.None));
        await Fill();
        Assert.Equal(
            new CheckAnswer.Registry(RegistryOutcome.NikNotFound), await registry.Ask(Question(Nobody, OtherCard, "1990-01-10"), CancellationToken.None));
    }

    internal static Check.Registry Question(string nik, string card, string birth)
        => new(Nik.FromStored(nik), FamilyCardNumber.FromStored(card), BirthDate.FromStored(birth));

    private Task Fill() => RegistryImportTests.Import(store).Run(
        CsvText.Of(CsvText.Header, CsvText.Sari, CsvText.Budi), _ => default, _ => default, CancellationToken.None);

    private Task<CheckAnswer> Ask(string nik, string card, string birth)
        => new ImportedRegistry(store, RegistryImportTests.Hashes).Ask(Question(nik, card, birth), CancellationToken.None);
}
