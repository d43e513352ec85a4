using Prakerja.Domain.Accounts;

namespace Prakerja.Domain.Tests.Accounts;

public sealed class ResendScheduleTests
{
    private static readonly DateTimeOffset Noon = new(2020, 9, 3, 12, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Five_codes_go_to_a_number_with_growing_waits_and_then_none_until_the_next_day()
    {
        SendCount? count = null;
        var now = Noon;
        foreach (var wait in (int[])[0, 60, 120, 300, 900])
        {
            if (wait > 0) Assert.Equal(new ResendDecision.Wait(now.AddSeconds(wait)), ResendSchedule.Passcode.Next(count, now.AddSeconds(wait - 1)));
            now = now.AddSeconds(wait);
            count = Assert.IsType<ResendDecision.Send>(ResendSchedule.Passcode.Next(count, now)).Next;
        }

        Assert.Equal(5, count!.Sent);
        Assert.Equal(new ResendDecision.UsedUp(Noon.AddDays(1)), ResendSchedule.Passcode.Next(count, Noon.AddHours(23)));
        Assert.Equal(new SendCount(1, Noon.AddDays(1), Noon.AddDays(2)), Assert.IsType<ResendDecision.Send>(ResendSchedule.Passcode.Next(count, Noon.AddDays(1))).Next);
    }

    [Fact]
    public void Confirmation_mails_wait_longer_each_time_and_an_hour_from_then_on()
    {
        SendCount? count = null;
        var now = Noon;
        foreach (var wait in (int[])[0, 60, 120, 300, 900, 3600, 3600, 3600])
        {
            if (wait > 0) Assert.Equal(new ResendDecision.Wait(now.AddSeconds(wait)), ResendSchedule.ConfirmationMail.Next(count, now));
            now = now.AddSeconds(wait);
            count = Assert.IsType<ResendDecision.Send>(ResendSchedule.ConfirmationMail.Next(count, now)).Next;
        }

        Assert.Equal(8, count!.Sent);
    }

    [Fact]
    public void After_a_day_without_a_mail_the_waits_start_anew()
    {
        var count = new SendCount(6, Noon, Noon.AddDays(1));

        Assert.Equal(1, Assert.IsType<ResendDecision.Send>(ResendSchedule.ConfirmationMail.Next(count, Noon.AddDays(1))).Next.Sent);
    }
}
