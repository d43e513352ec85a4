using System.Text.Json;
using System.Text.Json.Serialization;
using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.MotivationTest;
using Prakerja.Domain.Waves;

namespace Prakerja.Domain.Tests;

public sealed partial class StoredFormTests
{
    internal sealed record Draft(
        PersonName? Name, EmailAddress? Email, Nik? Nik, FamilyCardNumber? Card, BirthDate? Birth, PhoneNumber? Phone, Address? Home,
        RegistrationNumber? Number, Education? Education, EmploymentStatus? Work);

    [Fact]
    public void A_draft_comes_back_from_json_as_it_was()
    {
        var draft = new Draft(
            PersonName.Parse("Sari Rahma").Value(), EmailAddress.Parse("sari+kerja@example.id").Value(), Nik.Parse("3404015905900003").Value(),
            FamilyCardNumber.Parse("3404010101100007").Value(), BirthDate.Parse("19 Mei 1990").Value(), PhoneNumber.Parse("081234567890").Value(),
            Address.Parse("Jl. Melati No. 3").Value(), RegistrationNumber.Draw(7, _ => 3), Education.Bachelor, EmploymentStatus.LaidOff);

        var json = JsonSerializer.Serialize(draft, StoredJson.Default.Draft);

        Assert.Equal(draft, JsonSerializer.Deserialize(json, StoredJson.Default.Draft));
        Assert.Contains("\"1990-05-19\"", json);
        Assert.Contains("\"laid-off\"", json);
        Assert.Contains("\"bachelor\"", json);
    }

    [Fact]
    public void An_empty_draft_comes_back_from_json_empty()
    {
        var draft = new Draft(null, null, null, null, null, null, null, null, null, null);

        Assert.Equal(draft, JsonSerializer.Deserialize(JsonSerializer.Serialize(draft, StoredJson.Default.Draft), StoredJson.Default.Draft));
    }

    [Fact]
    public void A_value_can_be_the_key_of_a_dictionary()
    {
        var byPhone = new Dictionary<PhoneNumber, int> { [PhoneNumber.FromStored("+6281234567890")] = 3 };

        Assert.Equal(byPhone, JsonSerializer.Deserialize<Dictionary<PhoneNumber, int>>(JsonSerializer.Serialize(byPhone)));
    }

    [Fact]
    public void Everything_that_is_stored_comes_back_from_generated_json_as_it_was()
    {
        var now = new DateTimeOffset(2020, 9, 3, 12, 0, 0, TimeSpan.FromHours(7));
        var entry = new WaveEntry(
            7, "p1", RegistrationNumber.Draw(7, _ => 1), now, "nik-hash", "kk-hash", BirthDate.FromStored("1990-05-19"), true, false, true);

        Same(entry);
        Same(new Wave(7, now, now.AddDays(4), 800_000, false, now.AddDays(5), null));
        Same(new OneTimePasscode("hash", now, 2));
        Same(new PendingSignIn(482, now, 1, 1));
        Same(new LimitCount(3, now));
        Same(new SendCount(2, now, now.AddDays(1)));
        Same(new FailedLogins(2, now));
        Same(new TestScore(7, 10, 4, 5));
        Same(TestAttempt.Start(["a", "b"], now).Answer("a", 1, now));
    }

    [Fact]
    public void What_can_be_computed_is_not_stored()
        => Assert.Equal(
            "{\"Hash\":\"h\",\"IssuedAt\":\"2020-09-03T12:00:00+00:00\",\"Tries\":0}",
            JsonSerializer.Serialize(new OneTimePasscode("h", new DateTimeOffset(2020, 9, 3, 12, 0, 0, TimeSpan.Zero)), StoredJson.Default.OneTimePasscode));

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

    private static void Same<T>(T value)
    {
        var json = JsonSerializer.Serialize(value, typeof(T), StoredJson.Default);
        Assert.Equal(value, JsonSerializer.Deserialize(json, typeof(T), StoredJson.Default));
    }

    [JsonSerializable(typeof(Draft))]
    [JsonSerializable(typeof(WaveEntry))]
    [JsonSerializable(typeof(Wave))]
    [JsonSerializable(typeof(OneTimePasscode))]
    [JsonSerializable(typeof(PendingSignIn))]
    [JsonSerializable(typeof(LimitCount))]
    [JsonSerializable(typeof(SendCount))]
    [JsonSerializable(typeof(FailedLogins))]
    [JsonSerializable(typeof(TestScore))]
    [JsonSerializable(typeof(TestAttempt))]
    private sealed partial class StoredJson : JsonSerializerContext;
}
