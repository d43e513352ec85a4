using Prakerja.Domain.Accounts;

namespace Prakerja.Domain.Tests.Accounts;

public sealed class LoginBackoffTests
{
    private static readonly DateTimeOffset Noon = new(2020, 9, 3, 12, 0, 0, TimeSpan.FromHours(7));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 5)]
    [InlineData(4, 10)]
    [InlineData(7, 80)]
    [InlineData(10, 640)]
    [InlineData(11, 900)]
    [InlineData(1_000_000, 900)]
    public void The_wait_grows_up_to_a_quarter_of_an_hour(int failures, int seconds)
        => Assert.Equal(TimeSpan.FromSeconds(seconds), LoginBackoff.WaitAfter(failures));

    [Fact]
    public void Who_forgot_the_password_waits_and_may_try_again()
    {
        FailedLogins? failed = null;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            Assert.Null(LoginBackoff.WaitUntil(failed, Noon));
            failed = LoginBackoff.Fail(failed, Noon);
        }

        Assert.Equal(Noon.AddSeconds(5), LoginBackoff.WaitUntil(failed, Noon.AddSeconds(4)));
        Assert.Null(LoginBackoff.WaitUntil(failed, Noon.AddSeconds(5)));
    }

    [Fact]
    public void A_day_without_a_try_forgets_all()
        => Assert.Equal(new FailedLogins(1, Noon.AddDays(1)), LoginBackoff.Fail(new FailedLogins(9, Noon), Noon.AddDays(1)));
}
