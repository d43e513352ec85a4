using Prakerja.Bot.Channels.WebChat;

namespace Prakerja.Bot.Tests.WebChat;

public sealed class EchoMaskTests
{
    [Theory]
    [InlineData("3404015001900003", "3404********0003")]
    [InlineData("3404 0150 0190 0003", "3404********0003")]
    [InlineData("3404.0150.0190-0003", "3404********0003")]
    [InlineData("34O4 O15O O19O OOO3", "34O4********OOO3")]
    [InlineData("NIK:3404015001900003KK", "NIK:3404********0003KK")]
    [InlineData("340401500190003", "3404*******0003")]
    [InlineData("34040150019000033", "3404*********0033")]
    [InlineData("3404015001900003 3404015001900011", "3404********0003 3404********0011")]
    [InlineData("nik 3404015001900003, kk 3404015001900011", "nik 3404********0003, kk 3404********0011")]
    [InlineData("482913", "******")]
    [InlineData("kode saya 482913.", "kode saya ******.")]
    [InlineData("kode482913ya", "kode******ya")]
    [InlineData("482 913", "*** ***")]
    [InlineData("482-913", "***-***")]
    [InlineData("482913 atau 482914", "****** atau ******")]
    [InlineData("482913 12", "****** 12")]
    [InlineData("٤٨٢٩١٣", "******")]
    public void Numbers_that_are_nobodys_business_are_hidden(string typed, string shown) => Assert.Equal(shown, EchoMask.Of(typed));

    [Theory]
    [InlineData("")]
    [InlineData("halo, apa kabar?")]
    [InlineData("15 Januari 1990")]
    [InlineData("15-01-1990")]
    [InlineData("15011990")]
    [InlineData("Rp3.550.000")]
    [InlineData("800.000")]
    [InlineData("081234567890")]
    [InlineData("0812-3456-7890")]
    [InlineData("Jl. Melati 12 RT 03/05 No. 7")]
    [InlineData("55281")]
    [InlineData("sari482913@surat.example")]
    [InlineData("e-mail saya 482913@surat.example ya")]
    [InlineData("😀 1️⃣")]
    [InlineData("o O oo")]
    public void Anything_else_stays(string typed) => Assert.Equal(typed, EchoMask.Of(typed));

    [Fact]
    public void Number_at_the_cut_is_masked_before_it_is_cut()
    {
        var shown = EchoMask.Of(new string('a', 990) + "3404015001900003");
        Assert.Equal(1000, shown.Length);
        Assert.DoesNotContain("0150", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Sixty_thousand_characters_take_no_time_worth_naming()
    {
        foreach (var piece in new[] { "1 ", "12 ", "a1", "1@", "@ ", ". ", "482913 " })
            Assert.True(EchoMask.Of(string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length))).Length <= EchoMask.LongestEcho);
    }
}
