using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Sms.Twilio;

/// <summary>Twilio's error codes by what to do about them (twilio.com/docs/api/errors). 2xxxx come at once, 30xxx only in a report.</summary>
internal static class TwilioErrors
{
    private const int OptedOut = 21610;
    private const int Throttled = 20429;
    private const int Credentials = 20003;

    /// <summary>Null for a code that says nothing about whether the SMS went out.</summary>
    public static SendOutcome? Refusal(int code, TimeSpan? after) => code switch
    {
        Throttled => new SendOutcome.TryLater("throttled", after),
        Credentials => new SendOutcome.GaveUp("credentials-refused", Alarm: true),
        OptedOut => new SendOutcome.OptedOut("stop"),
        21408 => new SendOutcome.GaveUp("country-not-enabled", Alarm: true),
        21606 or 21612 => new SendOutcome.GaveUp("sender-not-routable", Alarm: true),
        21609 => new SendOutcome.GaveUp("report-address-refused", Alarm: true),
        21624 => new SendOutcome.GaveUp("validity-refused", Alarm: true),
        90007 => new SendOutcome.GaveUp("request-refused", Alarm: true),
        _ => Failure(code) switch
        {
            SmsFailure.NumberInvalid => new SendOutcome.GaveUp("number-invalid"),
            SmsFailure.Blocked => new SendOutcome.GaveUp("blocked"),
            SmsFailure.FraudSuspected => new SendOutcome.GaveUp("fraud-suspected", Alarm: true),
            _ => null,
        },
    };

    public static SmsFailure Failure(int code) => code switch
    {
        21211 or 21614 or 21635 or 30005 or 30006 => SmsFailure.NumberInvalid,
        OptedOut => SmsFailure.OptedOut,
        30004 or 30007 => SmsFailure.Blocked,
        30450 => SmsFailure.FraudSuspected,
        Credentials or 21408 or 21606 or 21609 or 21612 or 21624 or 90007 => SmsFailure.Misconfigured,
        _ => SmsFailure.Unreachable,
    };
}
