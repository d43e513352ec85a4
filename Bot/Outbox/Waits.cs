using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Outbox;

/// <summary>How long a row waits for its next try. Every wait is stretched by up to a quarter, so that what failed together does not come back together.</summary>
internal static class Waits
{
    private static readonly TimeSpan[] Mail = Minutes(1, 5, 30, 120);
    private static readonly TimeSpan[] Sms = [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(60)];
    private static readonly TimeSpan[] Reply = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(60), .. Minutes(5, 30, 120)];
    private static readonly TimeSpan[] Unavailable = Minutes(1, 2, 5, 15, 30, 60);
    private static readonly TimeSpan[] Fault = [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30)];

    /// <summary>Null: as often as a mail is tried at all.</summary>
    public static TimeSpan? AfterMail(int ended) => ended <= Mail.Length ? Mail[ended - 1] : null;

    public static TimeSpan AfterSms(int ended) => Last(Sms, ended);

    /// <summary>Null: given up.</summary>
    public static TimeSpan? AfterReply(int ended) => ended <= Reply.Length ? Reply[ended - 1] : null;

    public static TimeSpan AfterUnavailable(int ended) => Last(Unavailable, ended);

    public static TimeSpan AfterFault(int faults) => Last(Fault, faults);

    public static TimeSpan Stretch(this TimeSpan wait, IChance chance) => wait + (wait * (chance.Next(1000) / 4000.0));

    private static TimeSpan Last(TimeSpan[] waits, int count) => waits[Math.Clamp(count, 1, waits.Length) - 1];

    private static TimeSpan[] Minutes(params int[] minutes) => Array.ConvertAll(minutes, minute => TimeSpan.FromMinutes(minute));
}
