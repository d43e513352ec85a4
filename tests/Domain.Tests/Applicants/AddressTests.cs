using FsCheck.Xunit;
using Prakerja.Domain.Applicants;

namespace Prakerja.Domain.Tests.Applicants;

public sealed class AddressTests
{
    [Theory]
    [InlineData("Jl. Melati No. 3", "Jl. Melati No. 3")]
    [InlineData("  Jl.  Melati\nNo. 3 ", "Jl. Melati No. 3")]
    [InlineData("Dsn. Krajan RT 03/RW 05 (belakang masjid) & kios \"Bu Sri\"", "Dsn. Krajan RT 03/RW 05 (belakang masjid) & kios \"Bu Sri\"")]
    [InlineData("Gg. 5½", "Gg. 5½")]
    public void A_street_line_is_taken(string typed, string line) => Assert.Equal(line, Address.Parse(typed).Value().Value);

    [Theory]
    [InlineData("Jl.", Address.Codes.TooShort)]
    [InlineData("123456", Address.Codes.NoLetters)]
    [InlineData("-----", Address.Codes.NoLetters)]
    [InlineData("Jl. Melati 🏠", Address.Codes.Symbols)]
    [InlineData("<b>Jl. Melati</b>", Address.Codes.Symbols)]
    public void What_is_no_street_line_is_rejected_with_its_reason(string typed, string code)
        => Assert.Equal(code, Address.Parse(typed).Why().Code);

    [Fact]
    public void A_street_line_has_at_most_200_characters()
    {
        Assert.Equal(200, Address.Parse(new string('a', 200)).Value().Value.Length);
        Assert.Equal(("address.too-long", "201"), (Address.Parse(new string('a', 201)).Why().Code, Address.Parse(new string('a', 201)).Why().Detail));
    }

    [Property]
    public bool A_taken_line_is_taken_again_unchanged(string? typed)
        => Address.Parse(typed!) is not Parsed<Address>.Valid(var line) || Address.Parse(line.Value).Value() == line;
}
