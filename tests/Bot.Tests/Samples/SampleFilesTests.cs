using System.Globalization;
using Prakerja.Bot.Development;
using Prakerja.Bot.Registry;
using Prakerja.Bot.Tests.Registry;
using Prakerja.Dialogs.Engine;
using Prakerja.Domain;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;
using Prakerja.TestKit.Turns;

namespace Prakerja.Bot.Tests.Samples;

public sealed class SampleFilesTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly List<(string Nik, string Kk, string Name, BirthDate Birth)> People =
    [
        .. File.ReadLines(SampleFiles.People).Skip(1).Select(line => line.Split(','))
            .Select(fields => (fields[0], fields[1], fields[2], BirthDate.FromStored(fields[3]))),
    ];

    [Fact]
    public async Task Every_line_can_be_imported()
    {
        await using var file = File.OpenRead(SampleFiles.People);
        Assert.All(await file.Read(), line => Assert.IsType<RegistryLine.Person>(line));
        Assert.InRange(People.Count, 60, 200);
        Assert.Equal(People.Count, People.DistinctBy(person => person.Nik).Count());
    }

    [Fact]
    public void Everybody_is_plainly_fictional_with_a_name_that_could_be_typed() => Assert.All(People, person =>
    {
        Assert.IsType<Parsed<PersonName>.Valid>(PersonName.Parse(person.Name));
        Assert.Matches(" (Contoh|Rekaan|Teladan)( |$)", person.Name);
    });

    [Fact]
    public void The_example_of_every_text_stands_first_and_plain_people_follow()
    {
        Assert.Equal(("3404015001900003", "3404011203080012", "1990-01-10"), (People[0].Nik, People[0].Kk, People[0].Birth.Stored));
        Assert.All(People.Take(40), person =>
        {
            Assert.True(Nik.FromStored(person.Nik).AgreesWith(person.Birth));
            Assert.True(person.Birth.IsAdultOn(new DateOnly(2020, 9, 3)));
            Assert.Single(People, other => other.Kk == person.Kk);
        });
    }

    [Fact]
    public void Every_province_of_the_plain_people_exists_and_there_are_women_and_men()
    {
        Assert.All(People, person => Assert.NotNull(Nik.FromStored(person.Nik).Province));
        Assert.InRange(People.Count(person => Nik.FromStored(person.Nik).IsFemale), 25, 45);
    }

    [Fact]
    public void Families_of_three_share_a_card() => Assert.InRange(People.GroupBy(person => person.Kk).Count(family => family.Count() == 3), 3, 10);

    [Fact]
    public async Task Every_case_comes_out_as_it_says()
    {
        var store = new InMemoryTurnStore();
        await using var file = File.OpenRead(SampleFiles.People);
        await RegistryImportTests.Import(store).Run(file, _ => default, _ => default, CancellationToken.None);
        var registry = new ImportedRegistry(store, RegistryImportTests.Hashes);
        var cases = SampleCase.Load(SampleFiles.Cases);

        Assert.Equal(cases.Count, cases.DistinctBy(one => one.Id).Count());
        foreach (var one in cases)
        {
            Assert.IsType<Parsed<Nik>.Valid>(Nik.Parse(one.Nik));
            Assert.IsType<Parsed<FamilyCardNumber>.Valid>(FamilyCardNumber.Parse(one.Kk));
            var check = ImportedRegistryTests.Question(one.Nik, one.Kk, one.BirthDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Assert.Equal((one.Id, new CheckAnswer.Registry(one.Outcome)), (one.Id, await registry.Ask(check, CancellationToken.None)));
        }

        Assert.Superset(
            new HashSet<RegistryOutcome>
            {
                RegistryOutcome.Match,
                RegistryOutcome.NikNotFound,
                RegistryOutcome.FamilyCardNotLinked,
                RegistryOutcome.BirthDateDiffers,
            },
            cases.Select(one => one.Outcome).ToHashSet());
    }

    [Fact]
    public void The_numbers_that_a_text_names_besides_are_of_these_people()
    {
        var cases = SampleCase.Load(SampleFiles.Cases);
        var known = People.SelectMany(person => new[] { person.Nik, person.Kk })
            .Concat(cases.SelectMany(one => new[] { one.Nik, one.Kk })).ToHashSet();
        foreach (var item in StartItem.Of(cases).SelectMany(item => new[] { item, item.En! }))
        {
            Assert.DoesNotContain('{', item.Text);
            Assert.All(
                System.Text.RegularExpressions.Regex.Matches(item.Text, "[0-9]{16}").Select(match => match.Value), number => Assert.Contains(number, known));
        }
    }

    [Fact]
    public void Special_cases_are_what_their_titles_say()
    {
        var cases = SampleCase.Load(SampleFiles.Cases).ToDictionary(one => one.Id);
        Assert.False(BirthDate.Of(cases["under-18"].BirthDate).IsAdultOn(Today));
        Assert.False(Nik.FromStored(cases["date-in-nik"].Nik).AgreesWith(BirthDate.Of(cases["date-in-nik"].BirthDate)));
        Assert.True(SwappedNumbers.AreSwapped(
            Nik.FromStored(cases["swapped"].Kk), FamilyCardNumber.FromStored(cases["swapped"].Nik), BirthDate.Of(cases["swapped"].BirthDate), Today));
        Assert.Equal(3, People.Count(person => person.Kk == cases["family"].Kk));
    }

    [Fact]
    public void The_sample_applicant_is_one_of_them_and_could_have_registered()
    {
        var nik = SampleApplicant.Claims.Single(claim => claim.Kind == ClaimKind.Nik).Value;
        Assert.Single(People, person => person.Nik == nik && person.Name == "Sari Contoh");
        var email = Assert.IsType<Parsed<EmailAddress>.Valid>(EmailAddress.Parse(SampleApplicant.Email)).Value;
        Assert.Null(PasswordRule.Check(SampleApplicant.Password, email));
        Assert.IsType<Parsed<PhoneNumber>.Valid>(PhoneNumber.Parse(SampleApplicant.Claims.Single(claim => claim.Kind == ClaimKind.Phone).Value));
    }
}
