using Prakerja.Domain.Accounts;
using Prakerja.Domain.Applicants;

namespace Prakerja.Domain.Tests.Accounts;

public sealed class PasswordRuleTests
{
    private static readonly EmailAddress Sari = EmailAddress.FromStored("sari.rahma+kerja@example.id");

    [Theory]
    [InlineData("kuda hijau makan baterai")]
    [InlineData("x9!kLm2#")]
    [InlineData("日本語のパスワード")]
    [InlineData("🦊🦉🦋🐝🐢🐙🦑🦐")]
    [InlineData("  spasi di tepi  ")]
    [InlineData("rahmasari-1987")]
    public void Any_characters_make_a_password(string password) => Assert.Null(PasswordRule.Check(password, Sari));

    [Theory]
    [InlineData("", PasswordRule.Codes.Empty, "")]
    [InlineData("        ", PasswordRule.Codes.Empty, "")]
    [InlineData("x9!kL", PasswordRule.Codes.TooShort, "3")]
    [InlineData("🦊🦉🦋🐝", PasswordRule.Codes.TooShort, "4")]
    [InlineData("password", PasswordRule.Codes.Common, "")]
    [InlineData("PassWord", PasswordRule.Codes.Common, "")]
    [InlineData("password!", PasswordRule.Codes.Common, "")]
    [InlineData("password99", PasswordRule.Codes.Common, "")]
    [InlineData("kartuprakerja", PasswordRule.Codes.Common, "")]
    [InlineData("Bismillah123", PasswordRule.Codes.Common, "")]
    [InlineData("indonesia17", PasswordRule.Codes.Common, "")]
    [InlineData("aaaaaaaaaaaa", PasswordRule.Codes.Common, "")]
    [InlineData("abababababab", PasswordRule.Codes.Common, "")]
    [InlineData("bcdefghijkl", PasswordRule.Codes.Common, "")]
    [InlineData("87654321", PasswordRule.Codes.Common, "")]
    [InlineData("sari.rahma-87", PasswordRule.Codes.HoldsEmail, "")]
    [InlineData("87-SARI.RAHMA", PasswordRule.Codes.HoldsEmail, "")]
    public void A_weak_password_is_rejected_with_its_reason(string password, string code, string detail)
    {
        var why = PasswordRule.Check(password, Sari);

        Assert.Equal((code, detail, ""), (why?.Code, why?.Detail, why?.Read));
    }

    [Fact]
    public void A_password_has_8_to_128_characters()
    {
        var long128 = string.Concat(Enumerable.Range(0, 128).Select(at => (char)('a' + (at * 7 % 26))));

        Assert.Null(PasswordRule.Check(long128, Sari));
        Assert.Equal((PasswordRule.Codes.TooLong, "1"), (PasswordRule.Check(long128 + "z", Sari)?.Code, PasswordRule.Check(long128 + "z", Sari)?.Detail));
        Assert.Equal(PasswordRule.Codes.TooLong, PasswordRule.Check(new string('x', 100_000), Sari)?.Code);
    }

    [Fact]
    public void A_very_short_email_name_bars_no_password()
        => Assert.Null(PasswordRule.Check("kuda hijau makan", EmailAddress.FromStored("ma@example.id")));

    [Fact]
    public void Without_an_email_address_the_other_rules_hold()
    {
        Assert.Null(PasswordRule.Check("sari.rahma-87", null));
        Assert.Equal(PasswordRule.Codes.Common, PasswordRule.Check("qwertyuiop", null)?.Code);
    }
}
