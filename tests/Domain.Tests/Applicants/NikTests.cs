using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Prakerja.Domain.Applicants;

namespace Prakerja.Domain.Tests.Applicants;

public sealed class NikTests
{
    private static readonly DateOnly Today = new(2020, 9, 3);

    [Theory]
    [InlineData("3404011905900003")]
    [InlineData("3404 0119 0590 0003")]
    [InlineData("34.04.01.190590.0003")]
    [InlineData("3404-0119-0590-0003")]
    [InlineData("34O4O119O59OOOO3")]
    [InlineData("NIK: 3404011905900003")]
    [InlineData("no. KTP 3404011905900003")]
    [InlineData("\u200F3404011905900003\u200B")]
    public void A_number_is_read_however_it_is_spaced(string typed) => Assert.Equal("3404011905900003", Nik.Parse(typed).Value().Value);

    [Theory]
    [InlineData("34040119059000", Nik.Codes.TooShort, "2")]
    [InlineData("3404", Nik.Codes.TooShort, "12")]
    [InlineData("34040119059000034", Nik.Codes.TooLong, "1")]
    [InlineData("3404011905900003#3404010101100007", Nik.Codes.TwoNumbers, "")]
    [InlineData("340401190590000X", Nik.Codes.NotDigits, "X")]
    [InlineData("saya tidak tahu", Nik.Codes.NotDigits, "s")]
    [InlineData("３４０４０１１９０５９００００３", Nik.Codes.NotDigits, "３")]
    [InlineData("3404011905900003👍", Nik.Codes.NotDigits, "👍")]
    [InlineData("---", Nik.Codes.Empty, "")]
    [InlineData("9704011905900003", Nik.Codes.Province, "97")]
    [InlineData("2004011905900003", Nik.Codes.Province, "20")]
    [InlineData("3404010005900003", Nik.Codes.Date, "000590")]
    [InlineData("3404013205900003", Nik.Codes.Date, "320590")]
    [InlineData("3404014005900003", Nik.Codes.Date, "400590")]
    [InlineData("3404017205900003", Nik.Codes.Date, "720590")]
    [InlineData("3404011913900003", Nik.Codes.Date, "191390")]
    [InlineData("3404011900900003", Nik.Codes.Date, "190090")]
    [InlineData("3404013102900003", Nik.Codes.Date, "310290")]
    [InlineData("3404017102900003", Nik.Codes.Date, "710290")]
    [InlineData("3404012902910003", Nik.Codes.Date, "290291")]
    [InlineData("3404011905900000", Nik.Codes.Serial, "")]
    public void A_mistyped_number_is_rejected_with_its_reason_and_figure(string typed, string code, string detail)
    {
        var why = Nik.Parse(typed).Why();

        Assert.Equal((code, detail), (why.Code, why.Detail));
    }

    [Fact]
    public void What_was_read_is_shown_in_groups_of_four() => Assert.Equal("3404 0119 0590 00", Nik.Parse("34040119059000").Why().Read);

    [Theory]
    [InlineData("3404012902920003")]
    [InlineData("3404016902920003")]
    [InlineData("3404012902000003")]
    public void Leap_days_are_days(string typed)
        => Assert.Equal((29, 2), (Nik.Parse(typed).Value().BirthDay, Nik.Parse(typed).Value().BirthMonth));

    [Fact]
    public void A_womans_number_holds_her_day_plus_forty()
    {
        var nik = Nik.Parse("3404015905900003").Value();

        Assert.True(nik.IsFemale);
        Assert.Equal((19, 5, 90), (nik.BirthDay, nik.BirthMonth, nik.BirthYearInCentury));
        Assert.Equal("DI Yogyakarta", nik.Province?.Name);
    }

    [Theory]
    [InlineData("19-05-1990", true)]
    [InlineData("20-05-1990", false)]
    [InlineData("19-06-1990", false)]
    [InlineData("19-05-1991", false)]
    public void A_number_agrees_with_the_birth_date_inside_it(string birth, bool agrees)
    {
        Assert.Equal(agrees, Nik.FromStored("3404011905900003").AgreesWith(BirthDate.Parse(birth).Value()));
        Assert.Equal(agrees, Nik.FromStored("3404015905900003").AgreesWith(BirthDate.Parse(birth).Value()));
    }

    [Theory]
    [InlineData("3404011905900003", "1990-05-19")]
    [InlineData("3404011905020003", "2002-05-19")]
    [InlineData("3404011905450003", "1945-05-19")]
    [InlineData("3404012902000003", null)]
    [InlineData("3404011905100003", null)]
    public void The_century_is_the_one_that_makes_an_applicant(string nik, string? birth)
    {
        var today = new DateOnly(2020, 9, 3);
        if (nik == "3404012902000003") today = new DateOnly(2016, 9, 3);

        Assert.Equal(birth, Nik.Parse(nik).Value().LikelyBirthDate(today)?.Stored);
    }

    [Fact]
    public void A_number_is_masked_and_shown()
    {
        var nik = Nik.FromStored("3404015905900003");

        Assert.Equal("3404********0003", nik.Masked);
        Assert.Equal("3404 0159 0590 0003", nik.Shown);
    }

    [Fact]
    public void There_are_38_provinces_and_97_is_none()
    {
        Assert.Equal(38, Province.All.Count);
        Assert.Equal(38, Province.All.Select(province => province.Name).Distinct().Count());
        Assert.Null(Province.Find("97"));
    }

    [Property]
    public Property Every_sound_number_is_read_back_whatever_stands_between_its_digits()
    {
        var numbers =
            from province in Gen.Elements(Province.All.ToArray())
            from region in Gen.Choose(0, 9999)
            from days in Gen.Choose(0, 30_000)
            from female in Gen.Elements(true, false)
            from serial in Gen.Choose(1, 9999)
            let born = new DateOnly(1930, 1, 1).AddDays(days)
            select (born, female, text: $"{province.Code}{region:D4}{born.Day + (female ? 40 : 0):D2}{born.Month:D2}{born.Year % 100:D2}{serial:D4}");
        return Prop.ForAll(numbers.ToArbitrary(), Gen.Elements("", " ", "-", ".").ToArbitrary(), (number, separator) =>
        {
            var nik = Nik.Parse(string.Join(separator, number.text.ToCharArray())).Value();
            return nik.Value == number.text && nik.IsFemale == number.female && nik.AgreesWith(BirthDate.Of(number.born))
                && Nik.Parse(nik.Shown).Value() == nik && Nik.FromStored(nik.Stored) == nik;
        });
    }

    [Fact]
    public void A_family_card_number_typed_as_nik_is_suspected()
    {
        Assert.True(SwappedNumbers.LooksLikeFamilyCard(Nik.Parse("3404010101100007").Value(), Today));
        Assert.False(SwappedNumbers.LooksLikeFamilyCard(Nik.Parse("3404011905900003").Value(), Today));
        Assert.False(SwappedNumbers.LooksLikeFamilyCard(Nik.Parse("3404014101100007").Value(), Today));
    }
}
