using Prakerja.Domain.Accounts;

namespace Prakerja.Domain.Tests.Accounts;

public sealed class OneTimePasscodeTests
{
    private static readonly DateTimeOffset Noon = new(2020, 9, 3, 12, 0, 0, TimeSpan.FromHours(7));

    private static readonly OneTimePasscode Code = new("hash-of-482913", Noon);

    [Fact]
    public void The_right_code_is_right_for_five_minutes()
    {
        Assert.Equal(PasscodeOutcome.Right, Code.Try("hash-of-482913", null, Noon.AddSeconds(299)).Outcome);
        Assert.Equal(PasscodeOutcome.Expired, Code.Try("hash-of-482913", null, Noon.AddSeconds(300)).Outcome);
        Assert.True(Code.IsLive(Noon.AddSeconds(299)));
        Assert.False(Code.IsLive(Noon.AddSeconds(300)));
    }

    [Fact]
    public void A_code_can_be_tried_five_times()
    {
        var (code, failures) = (Code, (LimitCount?)null);
        foreach (var left in (int[])[4, 3, 2, 1, 0])
        {
            var tried = code.Try("wrong", failures, Noon);
            Assert.Equal((left > 0 ? PasscodeOutcome.Wrong : PasscodeOutcome.UsedUp, left), (tried.Outcome, tried.TriesLeft));
            (code, failures) = (tried.Code, tried.Failures);
        }

        Assert.Equal(PasscodeOutcome.UsedUp, code.Try("hash-of-482913", failures, Noon).Outcome);
        Assert.Equal(5, failures!.Count);
    }

    [Fact]
    public void A_right_try_uses_up_no_failure()
    {
        var tried = Code.Try("hash-of-482913", new LimitCount(3, Noon.AddDays(1)), Noon);

        Assert.Equal((1, 3), (tried.Code.Tries, tried.Failures!.Count));
    }

    [Fact]
    public void Failures_outlive_the_codes_and_the_fifteenth_locks_the_number_for_a_day()
    {
        LimitCount? failures = null;
        var now = Noon;
        PasscodeTry? tried = null;
        for (var code = 0; code < 3; code++)
        {
            now = now.AddHours(1);
            var current = new OneTimePasscode("right", now);
            for (var attempt = 0; attempt < 5; attempt++)
            {
                tried = current.Try("wrong", failures, now);
                (current, failures) = (tried.Code, tried.Failures);
            }
        }

        Assert.Equal((PasscodeOutcome.Locked, now.AddDays(1)), (tried!.Outcome, tried.LockedUntil));
        var fresh = new OneTimePasscode("right", now.AddHours(23));
        Assert.Equal(PasscodeOutcome.Locked, fresh.Try("right", failures, now.AddHours(23)).Outcome);
        Assert.Equal(0, fresh.Try("right", failures, now.AddHours(23)).Code.Tries);
        Assert.Equal(PasscodeOutcome.Right, new OneTimePasscode("right", now.AddDays(1)).Try("right", failures, now.AddDays(1)).Outcome);
    }

    [Fact]
    public void A_new_code_ends_the_old_one()
    {
        var renewed = new OneTimePasscode("hash-of-111111", Noon.AddMinutes(1));

        Assert.Equal(PasscodeOutcome.Wrong, renewed.Try("hash-of-482913", null, Noon.AddMinutes(2)).Outcome);
    }

    [Fact]
    public void The_hash_stays_out_of_logs() => Assert.DoesNotContain("482913", $"{Code}");
}
