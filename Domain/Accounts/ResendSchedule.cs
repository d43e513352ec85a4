namespace Prakerja.Domain.Accounts;

/// <summary>
/// Growing waits between sendings: the first goes at once, before the next pass <paramref name="Waits"/> in turn. After the last wait there is
/// no further sending until the window ends, or, where the schedule <paramref name="Repeats"/>, the last wait holds on.
/// The window opens with the first sending; a sending moves its end on where the schedule repeats.
/// </summary>
public sealed record ResendSchedule(IReadOnlyList<TimeSpan> Waits, TimeSpan Window, bool Repeats)
{
    /// <summary>Codes by SMS to one number: five in a day, as <see cref="LimitRule.Sms"/>.</summary>
    public static readonly ResendSchedule Passcode = new(Seconds(60, 120, 300, 900), TimeSpan.FromDays(1), Repeats: false);

    /// <summary>The confirmation mail to one address; <see cref="LimitRule.Mail"/> holds besides.</summary>
    public static readonly ResendSchedule ConfirmationMail = new(Seconds(60, 120, 300, 900, 3600), TimeSpan.FromDays(1), Repeats: true);

    public ResendDecision Next(SendCount? stored, DateTimeOffset now)
    {
        if (stored is null || now >= stored.WindowEnds) return new ResendDecision.Send(new SendCount(1, now, now + Window));
        if (stored.Sent > Waits.Count && !Repeats) return new ResendDecision.UsedUp(stored.WindowEnds);
        var mayGo = stored.LastSentAt + WaitAfter(stored.Sent);
        if (now < mayGo) return new ResendDecision.Wait(mayGo);
        return new ResendDecision.Send(new SendCount(stored.Sent + 1, now, Repeats ? now + Window : stored.WindowEnds));
    }

    /// <summary>The wait after so many sendings (1 or more).</summary>
    public TimeSpan WaitAfter(int sent) => Waits[Math.Clamp(sent, 1, Waits.Count) - 1];

    private static TimeSpan[] Seconds(params int[] seconds) => Array.ConvertAll(seconds, second => TimeSpan.FromSeconds(second));
}
