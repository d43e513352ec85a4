namespace Prakerja.Bot.Outbox;

/// <summary>
/// Brings an SMS to the gateway, or says how it failed. <c>TryLater</c> is answered only where the SMS certainly did not go out;
/// what may have gone out is <c>GaveUp("outcome-unknown")</c>, also when <c>cancel</c> is called under way. Throws for <c>cancel</c> only before anything was sent.
/// </summary>
internal interface ISmsSender
{
    Task<SendOutcome> Send(OutgoingSms sms, CancellationToken cancel);
}

/// <param name="To">E.164 with the plus sign.</param>
/// <param name="Text">1 to 459 characters that GSM-7 and ASCII share (three parts at most).</param>
/// <param name="ReportId">Comes back with the delivery report; sealed, of letters, digits, "-", "_", "." and "~" only.</param>
/// <param name="Validity">How long the operator may try to deliver; for a one-time passcode its life.</param>
internal sealed record OutgoingSms(string To, string Text, string ReportId, TimeSpan Validity)
{
    /// <summary>Tells neither number nor text, so that an SMS can stand in a log line or a failed assertion.</summary>
    public override string ToString() => "sms";
}
