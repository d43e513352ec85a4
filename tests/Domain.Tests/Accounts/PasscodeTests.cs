using FsCheck.Xunit;
using Prakerja.Domain.Accounts;

namespace Prakerja.Domain.Tests.Accounts;

public sealed class PasscodeTests
{
    [Theory]
    [InlineData("482913")]
    [InlineData(" 482 913 ")]
    [InlineData("482-913")]
    [InlineData("#482913")]
    public void A_code_is_read_however_it_is_spaced(string typed) => Assert.Equal("482913", Passcode.Parse(typed).Value().Value);

    [Theory]
    [InlineData("4829", Passcode.Codes.TooShort, "2")]
    [InlineData("48291300", Passcode.Codes.TooLong, "2")]
    [InlineData("kodenya apa", Passcode.Codes.NotDigits, "k")]
    [InlineData("４８２９１３", Passcode.Codes.NotDigits, "４")]
    public void What_is_no_code_is_rejected_with_its_reason(string typed, string code, string detail)
        => Assert.Equal((code, detail), (Passcode.Parse(typed).Why().Code, Passcode.Parse(typed).Why().Detail));

    [Property]
    public bool A_drawn_code_has_six_digits_and_is_read_back(uint drawn)
    {
        var code = Passcode.Draw(below => (int)(drawn % (uint)below));
        return code.Value.Length == 6 && Passcode.Parse(code.Value).Value() == code;
    }

    [Fact]
    public void A_code_is_never_seen_in_a_log() => Assert.Equal("******", $"{Passcode.Draw(_ => 482913)}");
}
