namespace Prakerja.Bot.Sms;

/// <summary>The gateway in use (<c>Sms:Gateway</c>).</summary>
internal sealed record SmsGateway(SmsGatewayName Name);

internal enum SmsGatewayName
{
    Kannel,
    Twilio,
}
