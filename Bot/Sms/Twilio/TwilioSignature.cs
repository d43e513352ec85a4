using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Prakerja.Bot.Sms.Twilio;

/// <summary>
/// X-Twilio-Signature: HMAC-SHA-1 with the auth token over the address as Twilio was told it (not as a proxy passed it on) and the form fields, sorted.
/// </summary>
internal static class TwilioSignature
{
    public static string ReportUrl(string publicUrl, string reportId) => $"{publicUrl.TrimEnd('/')}/sms/status/{reportId}";

    public static bool IsRight(string? signature, string url, IEnumerable<KeyValuePair<string, StringValues>> form, string authToken)
    {
        Span<byte> claimed = stackalloc byte[HMACSHA1.HashSizeInBytes];
        return Convert.TryFromBase64String(signature ?? "", claimed, out var length)
            && length == claimed.Length
            && CryptographicOperations.FixedTimeEquals(claimed, Compute(url, form, authToken));
    }

#pragma warning disable CA5350 // SHA-1 is what Twilio signs with; as an HMAC it still holds
    public static byte[] Compute(string url, IEnumerable<KeyValuePair<string, StringValues>> form, string authToken)
    {
        var signed = new StringBuilder(url);
        foreach (var (name, values) in form.OrderBy(field => field.Key, StringComparer.Ordinal))
            foreach (var value in values.Distinct().Order(StringComparer.Ordinal))
                signed.Append(name).Append(value);
        return HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(signed.ToString()));
    }
#pragma warning restore CA5350
}
