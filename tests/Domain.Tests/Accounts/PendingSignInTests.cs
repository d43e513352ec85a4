using FsCheck.Xunit;
using Prakerja.Domain.Accounts;

namespace Prakerja.Domain.Tests.Accounts;

public sealed class PendingSignInTests
{
    private static readonly DateTimeOffset Noon = new(2020, 9, 3, 12, 0, 0, TimeSpan.FromHours(7));

    private static readonly PendingSignIn Pending = PendingSignIn.Draw(_ => 382, passwordVersion: 1, Noon);

    [Fact]
    public void The_number_on_the_page_signs_the_chat_in()
        => Assert.Equal(new SignInTry(SignInOutcome.Right, null), Pending.Try(482, 1, Noon.AddMinutes(9)));

    [Fact]
    public void There_are_two_tries()
    {
        var first = Pending.Try(111, 1, Noon);

        Assert.Equal(SignInOutcome.Wrong, first.Outcome);
        Assert.Equal(SignInOutcome.Right, first.Left!.Try(482, 1, Noon).Outcome);
        Assert.Equal(new SignInTry(SignInOutcome.Over, null), first.Left.Try(112, 1, Noon));
    }

    [Fact]
    public void What_is_no_number_is_a_try_too() => Assert.Equal(SignInOutcome.Wrong, Pending.Try(null, 1, Noon).Outcome);

    [Fact]
    public void A_changed_password_or_ten_minutes_end_it()
    {
        Assert.Equal(SignInOutcome.Over, Pending.Try(482, 2, Noon).Outcome);
        Assert.Equal(SignInOutcome.Over, Pending.Try(482, 1, Noon.AddMinutes(10)).Outcome);
    }

    [Property]
    public bool The_number_has_three_digits(uint drawn)
        => PendingSignIn.Draw(below => (int)(drawn % (uint)below), 1, Noon).Number is >= 100 and <= 999;

    [Fact]
    public void The_number_stays_out_of_logs() => Assert.DoesNotContain("482", $"{Pending}");

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    [InlineData(31, false)]
    public void A_chat_stays_signed_in_for_thirty_days(int days, bool alive)
        => Assert.Equal(alive, SignIn.IsAlive(Noon, Noon.AddDays(days)));
}
