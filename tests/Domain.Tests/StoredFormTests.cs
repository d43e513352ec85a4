using System.Text.Json;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.MotivationTest;
using Prakerja.Domain.Waves;

namespace Prakerja.Domain.Tests;

public sealed class StoredFormTests
{
    private sealed record Draft(
        PersonName? Name, EmailAddress? Email, Nik? Nik, FamilyCardNumber? Card, BirthDate? Birth, PhoneNumber? Phone, Address? Home,
        RegistrationNumber? Number, Education? Education, EmploymentStatus? Work);

    [Fact]
    public void A_draft_comes_back_from_json_as_it_was()
    {
        var draft = new Draft(
            PersonName.Parse("Sari Rahma").Value(), EmailAddress.Parse("sari+kerja@example.id").Value(), Nik.Parse("3404015905900003").Value(),
            FamilyCardNumber.Parse("3404010101100007").Value(), BirthDate.Parse("19 Mei 1990").Value(), PhoneNumber.Parse("081234567890").Value(),
            Address.Parse("Jl. Melati No. 3").Value(), RegistrationNumber.Draw(7, _ => 3), Education.Bachelor, EmploymentStatus.LaidOff);

        var json = JsonSerializer.Serialize(draft);

        Assert.Equal(draft, JsonSerializer.Deserialize<Draft>(json));
        Assert.Contains("\"1990-05-19\"", json);
        Assert.Contains("\"laid-off\"", json);
        Assert.Contains("\"bachelor\"", json);
    }

    [Fact]
    public void An_empty_draft_comes_back_from_json_empty()
    {
        var draft = new Draft(null, null, null, null, null, null, null, null, null, null);

        Assert.Equal(draft, JsonSerializer.Deserialize<Draft>(JsonSerializer.Serialize(draft)));
    }

    [Fact]
    public void A_value_can_be_the_key_of_a_dictionary()
    {
        var byPhone = new Dictionary<PhoneNumber, int> { [PhoneNumber.FromStored("+6281234567890")] = 3 };

        Assert.Equal(byPhone, JsonSerializer.Deserialize<Dictionary<PhoneNumber, int>>(JsonSerializer.Serialize(byPhone)));
    }

    [Fact]
    public void Every_enum_value_has_a_word_that_leads_back_to_it()
    {
        Check<Education>(10);
        Check<EmploymentStatus>(7);
        Check<TestState>(4);
        Check<WaveState>(5);
        Check<ApplicantStatus>(8);
        Check<SelectionResult>(2);
    }

    [Fact]
    public void An_unknown_word_leads_nowhere() => Assert.Null(StoredWords<Education>.Read("kindergarten"));

    [Fact]
    public void A_value_in_a_text_for_people_or_logs_shows_no_more_than_its_masked_form()
    {
        Assert.Equal("3404********0003", $"{Nik.FromStored("3404015905900003")}");
        Assert.Equal("3404********0007", $"{FamilyCardNumber.FromStored("3404010101100007")}");
        Assert.Equal("+62812****7890", $"{PhoneNumber.FromStored("+6281234567890")}");
        Assert.Equal("s***@example.id", $"{EmailAddress.FromStored("sari@example.id")}");
        Assert.Equal("**-**-1990", $"{BirthDate.FromStored("1990-05-19")}");
        Assert.Equal("S*** R***", $"{PersonName.FromStored("Sari Rahma")}");
        Assert.DoesNotContain("Melati", $"{Address.FromStored("Jl. Melati 3")}");
    }

    private static void Check<TEnum>(int count)
        where TEnum : struct, Enum
    {
        Assert.Equal(count, Enum.GetValues<TEnum>().Length);
        foreach (var value in Enum.GetValues<TEnum>())
        {
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", value.Word());
            Assert.Equal(value, StoredWords<TEnum>.Read(value.Word()));
            Assert.Equal($"\"{value.Word()}\"", JsonSerializer.Serialize(value));
        }
    }
}
