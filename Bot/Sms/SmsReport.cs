namespace Prakerja.Bot.Sms;

/// <summary>What the gateway says later about an SMS that it took. The code is the gateway's own, for the operator, and may be missing.</summary>
internal sealed record SmsReport(SmsStatus Status, SmsFailure Failure = SmsFailure.None, string? Code = null)
{
    /// <summary>Reports come out of order and more than once. Only one that is further along than the last tells something.</summary>
    public bool IsFurtherThan(SmsStatus last) => Rank(Status) > Rank(last);

    private static int Rank(SmsStatus status) => (int)status < (int)SmsStatus.Delivered ? (int)status : (int)SmsStatus.Delivered;
}

/// <summary>In the order in which they happen; the last three are all an end.</summary>
internal enum SmsStatus
{
    Queued,
    Sending,
    Sent,
    Delivered,
    Undelivered,
    Failed,
}

/// <summary>Why an SMS did not arrive, by what to do about it.</summary>
internal enum SmsFailure
{
    None,

    /// <summary>Perhaps switched off, or not known: one more SMS if the person asks for it.</summary>
    Unreachable,

    /// <summary>Held back by the operator: another way than SMS; an alarm when frequent.</summary>
    Blocked,

    /// <summary>No such number, or one that takes no SMS: ask for another.</summary>
    NumberInvalid,

    /// <summary>The recipient answered STOP: never by SMS again.</summary>
    OptedOut,

    /// <summary>Held back as suspected toll fraud: an alarm, no other try.</summary>
    FraudSuspected,

    /// <summary>Our settings or our code: an alarm.</summary>
    Misconfigured,
}
