using FsCheck.Xunit;
using Prakerja.Domain.Applicants;

namespace Prakerja.Domain.Tests.Applicants;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Sari Rahma", "Sari Rahma")]
    [InlineData("  sari   rahma \n", "sari rahma")]
    [InlineData("Moh. Ali", "Moh. Ali")]
    [InlineData("Moh.Ali", "Moh.Ali")]
    [InlineData("H. Nur‘aini Putri-Dewi, S.Pd.", "H. Nur'aini Putri-Dewi, S.Pd.")]
    [InlineData("Nur`aini", "Nur'aini")]
    [InlineData("Su", "Su")]
    [InlineData("José Álvarez", "José Álvarez")]
    [InlineData("ꦱꦫꦶ", "ꦱꦫꦶ")]
    [InlineData("李小龙", "李小龙")]
    [InlineData("\u202ESari\u200B Rahma\u200F", "Sari Rahma")]
    public void A_name_is_taken_as_on_the_card(string typed, string name) => Assert.Equal(name, PersonName.Parse(typed).Value().Value);

    [Theory]
    [InlineData("S", PersonName.Codes.TooShort)]
    [InlineData("S.", PersonName.Codes.TooShort)]
    [InlineData("..", PersonName.Codes.TooShort)]
    [InlineData("Sari 2", PersonName.Codes.Digits)]
    [InlineData("Sari ２", PersonName.Codes.Digits)]
    [InlineData("Sari ❤", PersonName.Codes.Symbols)]
    [InlineData("Sari 👍🏽", PersonName.Codes.Symbols)]
    [InlineData("Sari; DROP TABLE", PersonName.Codes.Symbols)]
    [InlineData("<b>Sari</b>", PersonName.Codes.Symbols)]
    [InlineData("https://prakerja.example", PersonName.Codes.Link)]
    [InlineData("www.contoh", PersonName.Codes.Link)]
    [InlineData("daftar di prakerja.vip", PersonName.Codes.Link)]
    [InlineData("sari@example.id", PersonName.Codes.Link)]
    public void What_is_no_name_is_rejected_with_its_reason(string typed, string code)
        => Assert.Equal(code, PersonName.Parse(typed).Why().Code);

    [Fact]
    public void The_first_character_that_does_not_belong_is_named() => Assert.Equal("👍", PersonName.Parse("Sari 👍👎").Why().Detail);

    [Fact]
    public void A_name_has_at_most_a_hundred_characters()
    {
        Assert.Equal(100, PersonName.Parse(new string('a', 100)).Value().Value.Length);
        Assert.Equal("101", PersonName.Parse(new string('a', 101)).Why().Detail);
    }

    [Property]
    public bool A_taken_name_is_taken_again_unchanged(string? typed)
        => PersonName.Parse(typed!) is not Parsed<PersonName>.Valid(var name) || PersonName.Parse(name.Value).Value() == name;
}
