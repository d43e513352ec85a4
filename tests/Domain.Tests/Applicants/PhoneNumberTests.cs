using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Prakerja.Domain.Applicants;

namespace Prakerja.Domain.Tests.Applicants;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("081234567890")]
    [InlineData("81234567890")]
    [InlineData("6281234567890")]
    [InlineData("+6281234567890")]
    [InlineData("+62 812-3456-7890")]
    [InlineData("+62 (0)812 3456 7890")]
    [InlineData("006281234567890")]
    [InlineData("0812.3456.7890")]
    [InlineData("O812 3456 789O")]
    [InlineData("\u202A+62 812‑3456‑7890\u202C")]
    public void A_number_is_read_however_it_is_written(string typed)
        => Assert.Equal("+6281234567890", PhoneNumber.Parse(typed).Value().Value);

    [Theory]
    [InlineData("0812345678", "+62812345678")]
    [InlineData("0812345678901", "+62812345678901")]
    [InlineData("0899999999", "+62899999999")]
    public void Short_and_long_numbers_and_unknown_prefixes_are_taken(string typed, string number)
        => Assert.Equal(number, PhoneNumber.Parse(typed).Value().Value);

    [Theory]
    [InlineData("08123456", PhoneNumber.Codes.TooShort, "2")]
    [InlineData("08123456789012", PhoneNumber.Codes.TooLong, "1")]
    [InlineData("+60123456789", PhoneNumber.Codes.Foreign, "")]
    [InlineData("0060123456789", PhoneNumber.Codes.Foreign, "")]
    [InlineData("0215551234", PhoneNumber.Codes.NotMobile, "")]
    [InlineData("62215551234", PhoneNumber.Codes.NotMobile, "")]
    [InlineData("08１2345678", PhoneNumber.Codes.NotDigits, "１")]
    [InlineData("tidak punya", PhoneNumber.Codes.NotDigits, "t")]
    [InlineData("+", PhoneNumber.Codes.Empty, "")]
    public void What_is_no_mobile_number_is_rejected_with_its_reason_and_figure(string typed, string code, string detail)
    {
        var why = PhoneNumber.Parse(typed).Why();

        Assert.Equal((code, detail), (why.Code, why.Detail));
    }

    [Fact]
    public void A_number_is_masked_and_shown()
    {
        Assert.Equal("+62812****5678", PhoneNumber.Parse("081299995678").Value().Masked);
        Assert.Equal("0812-9999-5678", PhoneNumber.Parse("081299995678").Value().Shown);
    }

    [Property]
    public Property Every_mobile_number_is_in_the_form_that_gateways_take()
    {
        var numbers = from length in Gen.Choose(8, 11) from digits in Gen.Choose(0, 9).ArrayOf(length) select "8" + string.Concat(digits);
        return Prop.ForAll(numbers.ToArbitrary(), Gen.Elements("0", "", "62", "+62", "0062", "+62 0").ToArbitrary(), (national, prefix) =>
        {
            var number = PhoneNumber.Parse(prefix + national).Value();
            return number.Value == "+62" + national && PhoneNumber.Parse(number.Shown).Value() == number
                && System.Text.RegularExpressions.Regex.IsMatch(number.Value, @"^\+628\d{8,11}$");
        });
    }
}
