namespace Prakerja.TestKit.Sms;

/// <summary>An SMS as the operator got it. A long one comes in parts, one each.</summary>
public sealed record ReceivedSms(string From, string To, string Text);
