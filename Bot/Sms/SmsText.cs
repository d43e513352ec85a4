using System.Buffers;
using System.Text.RegularExpressions;
using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Sms;

/// <summary>What an SMS may hold: the characters that GSM-7 and ASCII share, so that no gateway has to guess an encoding.</summary>
internal static partial class SmsText
{
    /// <summary>Three joined parts; a gateway cuts off or refuses what is longer.</summary>
    public const int MaxSeptets = 3 * 153;

    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "\n !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_abcdefghijklmnopqrstuvwxyz{|}~");

    private static readonly SearchValues<char> TwoSeptets = SearchValues.Create("[\\]^{|}~");

    /// <summary>Why this SMS must not go out, for the operator, or null. Kannel would send an empty text without a word.</summary>
    public static string? Fault(OutgoingSms sms) =>
        !E164().IsMatch(sms.To) ? "number-invalid" :
        string.IsNullOrWhiteSpace(sms.Text) ? "text-empty" :
        sms.Text.AsSpan().ContainsAnyExcept(Allowed) ? "text-not-gsm7" :
        Septets(sms.Text) > MaxSeptets ? "text-too-long" :
        !PlainId().IsMatch(sms.ReportId) ? "report-id-invalid" : null;

    private static int Septets(string text) => text.Length + text.Count(TwoSeptets.Contains);

    [GeneratedRegex(@"\A\+[1-9][0-9]{6,14}\z", RegexOptions.CultureInvariant)]
    private static partial Regex E164();

    // Escaping would be undone on the way: a percent sign in Kannel's report address is a parameter of Kannel's own.
    [GeneratedRegex(@"\A[A-Za-z0-9._~-]{1,512}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainId();
}
