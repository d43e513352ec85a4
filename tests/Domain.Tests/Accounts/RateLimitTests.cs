using FsCheck.Xunit;
using Prakerja.Domain.Accounts;

namespace Prakerja.Domain.Tests.Accounts;

public sealed class RateLimitTests
{
    private static readonly DateTimeOffset Noon = new(2020, 9, 3, 12, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Three_mails_an_hour_go_and_the_fourth_waits_for_the_hour_to_end()
    {
        LimitCount? count = null;
        for (var mail = 0; mail < 3; mail++)
        {
            Assert.Equal(3 - mail, RateLimit.Left(count, LimitRule.Mail, Noon.AddMinutes(mail)));
            count = Assert.IsType<LimitDecision.Allowed>(RateLimit.Spend(count, LimitRule.Mail, Noon.AddMinutes(mail))).Next;
        }

        Assert.Equal(new LimitDecision.Refused(Noon.AddHours(1)), RateLimit.Spend(count, LimitRule.Mail, Noon.AddMinutes(59)));
        Assert.Equal(0, RateLimit.Left(count, LimitRule.Mail, Noon.AddMinutes(59)));
        Assert.Equal(
            new LimitDecision.Allowed(new LimitCount(1, Noon.AddHours(2))), RateLimit.Spend(count, LimitRule.Mail, Noon.AddHours(1)));
    }

    [Fact]
    public void The_fifteenth_wrong_code_locks_the_number_for_a_day_from_then_on()
    {
        var last = Noon.AddHours(20);
        LimitCount? count = new(14, Noon.AddDays(1));

        count = Assert.IsType<LimitDecision.Allowed>(RateLimit.Spend(count, LimitRule.PasscodeFailures, last)).Next;

        Assert.Equal(last.AddDays(1), RateLimit.RefusedUntil(count, LimitRule.PasscodeFailures, last.AddHours(23)));
        Assert.Null(RateLimit.RefusedUntil(count, LimitRule.PasscodeFailures, last.AddDays(1)));
    }

    [Fact]
    public void The_named_limits_have_the_agreed_figures()
        => Assert.Equal(
            ["mail 3/01:00:00", "registry-account 5/1.00:00:00", "registry-nik 10/1.00:00:00", "sms 5/1.00:00:00",
                "passcode-failures 15/1.00:00:00", "numbers-chat 3/01:00:00", "numbers-address 300/01:00:00", "numbers-network 3000/01:00:00",
                "sms-all 200000/1.00:00:00", "link-numbers 2/00:10:00"],
            LimitRule.All.Select(rule => $"{rule.Name} {rule.Max}/{rule.Window}"));

    [Property]
    public bool The_shares_of_all_parts_are_the_whole(ushort most, byte parts)
    {
        var rule = new LimitRule("any", most, TimeSpan.FromHours(1)) { Parts = parts };
        return Enumerable.Range(0, Math.Max(1, (int)parts)).Sum(rule.ShareOf) == most;
    }

    [Property]
    public bool Never_more_than_the_limit_passes_in_one_window(ushort[] gaps)
    {
        var rule = LimitRule.Mail;
        LimitCount? count = null;
        var now = Noon;
        var passed = new List<DateTimeOffset>();
        foreach (var gap in gaps)
        {
            now = now.AddSeconds(gap % 2000);
            if (RateLimit.Spend(count, rule, now) is not LimitDecision.Allowed(var next)) continue;
            if (next.Count == 1) passed.Clear();
            passed.Add(now);
            count = next;
            if (passed.Count > rule.Max || passed[^1] - passed[0] >= rule.Window) return false;
        }

        return true;
    }
}
