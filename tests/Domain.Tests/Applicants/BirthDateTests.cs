using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Prakerja.Domain.Applicants;

namespace Prakerja.Domain.Tests.Applicants;

public sealed class BirthDateTests
{
    private static readonly DateOnly Today = new(2020, 9, 3);

    [Theory]
    [InlineData("19-05-1990")]
    [InlineData("19/5/1990")]
    [InlineData("19.05.1990")]
    [InlineData("19 05 1990")]
    [InlineData("19051990")]
    [InlineData("1990-05-19")]
    [InlineData("1990/5/19")]
    [InlineData("19900519")]
    [InlineData("19 Mei 1990")]
    [InlineData("19 mei 1990")]
    [InlineData("19MEI1990")]
    [InlineData("19-Mei-1990")]
    [InlineData("19 May 1990")]
    [InlineData("May 19, 1990")]
    [InlineData("Mei 19 1990")]
    [InlineData("KULON PROGO, 19-05-1990")]
    [InlineData("\u200F19–05–1990")]
    public void A_date_is_read_however_it_is_written(string typed) => Assert.Equal("1990-05-19", BirthDate.Parse(typed).Value().Stored);

    [Theory]
    [InlineData("Januari January Jan", 1)]
    [InlineData("Februari February Pebruari Feb Peb", 2)]
    [InlineData("Maret March Mar Mrt", 3)]
    [InlineData("April Apr", 4)]
    [InlineData("Mei May", 5)]
    [InlineData("Juni June Jun", 6)]
    [InlineData("Juli July Jul", 7)]
    [InlineData("Agustus August Agu Agt Ags Aug", 8)]
    [InlineData("September Sept Sep", 9)]
    [InlineData("Oktober October Okt Oct", 10)]
    [InlineData("November Nopember Nov Nop", 11)]
    [InlineData("Desember December Des Dec", 12)]
    public void Months_have_their_indonesian_and_english_names(string names, int month)
        => Assert.All(names.Split(' '), name => Assert.Equal(month, BirthDate.Parse($"3 {name} 1990").Value().Value.Month));

    [Theory]
    [InlineData("31-02-1990", BirthDate.Codes.Impossible, "31-02-1990")]
    [InlineData("31 Februari 1990", BirthDate.Codes.Impossible, "31-02-1990")]
    [InlineData("29-02-1991", BirthDate.Codes.Impossible, "29-02-1991")]
    [InlineData("31041990", BirthDate.Codes.Impossible, "31-04-1990")]
    [InlineData("19-13-1990", BirthDate.Codes.Impossible, "19-13-1990")]
    [InlineData("00-05-1990", BirthDate.Codes.Impossible, "00-05-1990")]
    [InlineData("19-05-90", BirthDate.Codes.ShortYear, "19-05-90")]
    [InlineData("19 Mei 90", BirthDate.Codes.ShortYear, "19-05-90")]
    [InlineData("19-05-1890", BirthDate.Codes.Year, "19-05-1890")]
    [InlineData("19-05-0090", BirthDate.Codes.Year, "19-05-0090")]
    [InlineData("kemarin", BirthDate.Codes.Unreadable, "kemarin")]
    [InlineData("19 Bulan 1990", BirthDate.Codes.Unreadable, "19 Bulan 1990")]
    [InlineData("19 Ju 1990", BirthDate.Codes.Unreadable, "19 Ju 1990")]
    [InlineData("1990", BirthDate.Codes.Unreadable, "1990")]
    [InlineData("１９-０５-１９９０", BirthDate.Codes.Unreadable, "１９-０５-１９９０")]
    public void What_is_no_date_is_rejected_with_what_was_read(string typed, string code, string read)
    {
        var why = BirthDate.Parse(typed).Why();

        Assert.Equal((code, read), (why.Code, why.Read));
    }

    [Fact]
    public void A_date_that_no_living_person_has_is_rejected()
    {
        Assert.Equal(BirthDate.Codes.Future, BirthDate.Parse("04-09-2020", Today).Why().Code);
        Assert.Equal(BirthDate.Codes.TooOld, BirthDate.Parse("01-01-1900", Today.AddYears(1)).Why().Code);
    }

    [Fact]
    public void A_date_that_someone_can_have_is_taken()
    {
        Assert.Equal("2020-09-03", BirthDate.Parse("3 September 2020", Today).Value().Stored);
        Assert.Equal("1900-01-01", BirthDate.Parse("1 Januari 1900", Today).Value().Stored);
    }

    [Theory]
    [InlineData("2002-09-03", "2020-09-02", 17)]
    [InlineData("2002-09-03", "2020-09-03", 18)]
    [InlineData("2002-09-03", "2020-09-04", 18)]
    [InlineData("2004-02-29", "2022-02-28", 17)]
    [InlineData("2004-02-29", "2022-03-01", 18)]
    [InlineData("2004-02-29", "2024-02-29", 20)]
    [InlineData("2020-09-04", "2020-09-03", -1)]
    public void Age_is_counted_in_full_years(string birth, string today, int age)
    {
        var day = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(age, BirthDate.FromStored(birth).AgeOn(day));
        Assert.Equal(age >= 18, BirthDate.FromStored(birth).IsAdultOn(day));
    }

    [Property]
    public Property Every_day_is_read_back_from_every_way_of_writing_it()
    {
        var days = Gen.Choose(0, 73_000).Select(day => new DateOnly(1900, 1, 1).AddDays(day));
        return Prop.ForAll(days.ToArbitrary(), day =>
        {
            string[] written =
            [
                $"{day:dd-MM-yyyy}", $"{day.Day}/{day.Month}/{day.Year}", $"{day:ddMMyyyy}", $"{day:yyyyMMdd}", $"{day:yyyy-MM-dd}",
                $"{day:d MMMM yyyy}", $"{day:dd MMM yyyy}", $"{day:MMMM d, yyyy}", BirthDate.Of(day).Shown,
            ];
            return written.All(text => BirthDate.Parse(text).Value().Value == day) && BirthDate.FromStored(BirthDate.Of(day).Stored).Value == day;
        });
    }
}
