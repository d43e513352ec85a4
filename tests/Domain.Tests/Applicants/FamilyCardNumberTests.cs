using Prakerja.Domain.Applicants;

namespace Prakerja.Domain.Tests.Applicants;

public sealed class FamilyCardNumberTests
{
    private static readonly DateOnly Today = new(2020, 9, 3);

    [Theory]
    [InlineData("3404010101100007", "3404010101100007")]
    [InlineData("KK 3404 0101 0110 0007", "3404010101100007")]
    [InlineData("No. KK: 3404.0101.0110.0007", "3404010101100007")]
    [InlineData("34O4010101100007", "3404010101100007")]
    [InlineData("3404019999990000", "3404019999990000")]
    public void A_number_is_read_leniently(string typed, string number)
        => Assert.Equal(number, FamilyCardNumber.Parse(typed).Value().Value);

    [Theory]
    [InlineData("340401010110000", FamilyCardNumber.Codes.TooShort, "1")]
    [InlineData("340401010110000777", FamilyCardNumber.Codes.TooLong, "2")]
    [InlineData("3404010101100007 3404010101100007", FamilyCardNumber.Codes.TwoNumbers, "")]
    [InlineData("belum punya", FamilyCardNumber.Codes.NotDigits, "b")]
    [InlineData("0000000000000000", FamilyCardNumber.Codes.Province, "00")]
    public void A_mistyped_number_is_rejected_with_its_reason_and_figure(string typed, string code, string detail)
    {
        var why = FamilyCardNumber.Parse(typed).Why();

        Assert.Equal((code, detail), (why.Code, why.Detail));
    }

    [Fact]
    public void A_number_is_masked_and_shown()
    {
        Assert.Equal("3404********0007", FamilyCardNumber.FromStored("3404010101100007").Masked);
        Assert.Equal("3404 0101 0110 0007", FamilyCardNumber.FromStored("3404010101100007").Shown);
    }

    [Theory]
    [InlineData("3404015905900003", true)]
    [InlineData("3404011905900003", true)]
    [InlineData("3404010101100007", false)]
    [InlineData("3404019999990000", false)]
    public void A_nik_typed_as_family_card_is_suspected(string typed, bool suspected)
        => Assert.Equal(suspected, SwappedNumbers.LooksLikeNik(FamilyCardNumber.Parse(typed).Value(), Today));

    [Fact]
    public void Swapped_numbers_are_noticed_with_and_without_a_birth_date()
    {
        var card = "3404010101100007";
        var own = "3404015905900003";
        var birth = BirthDate.Parse("19-05-1990").Value();

        Assert.True(SwappedNumbers.AreSwapped(Nik.Parse(card).Value(), FamilyCardNumber.Parse(own).Value(), birth, Today));
        Assert.True(SwappedNumbers.AreSwapped(Nik.Parse(card).Value(), FamilyCardNumber.Parse(own).Value(), null, Today));
        Assert.False(SwappedNumbers.AreSwapped(Nik.Parse(own).Value(), FamilyCardNumber.Parse(card).Value(), birth, Today));
        Assert.False(SwappedNumbers.AreSwapped(Nik.Parse(own).Value(), FamilyCardNumber.Parse(card).Value(), null, Today));
    }

    [Fact]
    public void The_same_number_twice_is_noticed()
    {
        Assert.True(SwappedNumbers.AreSame(Nik.FromStored("3404015905900003"), FamilyCardNumber.FromStored("3404015905900003")));
        Assert.False(SwappedNumbers.AreSwapped(
            Nik.FromStored("3404015905900003"), FamilyCardNumber.FromStored("3404015905900003"), BirthDate.Parse("19-05-1990").Value(), Today));
    }
}
