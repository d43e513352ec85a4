using Prakerja.Bot.Channels.Common;

namespace Prakerja.Bot.Tests.Channels;

public sealed class IdentityNumbersTests
{
    [Theory]
    [InlineData("3404015001900003", true)]
    [InlineData("NIK saya 3404 0150 0190 0003 ya", true)]
    [InlineData("3404.0150.0190.03", true)]
    [InlineData("081290000001", false)]
    [InlineData("10-01-1990", false)]
    [InlineData("Jl. Melati No. 5 RT 03/04 Kode Pos 55281, telp 0274 512345", false)]
    [InlineData("", false)]
    public void Fourteen_digits_that_belong_together_are_an_identity_number(string text, bool isOne) => Assert.Equal(isOne, IdentityNumbers.AreIn(text));
}
