using System.Text;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>
/// Hides identity numbers and codes in what a person reads of his own words, so that a reload, a second device or a borrowed phone shows nobody's.
/// A number of 14 digits or more, however grouped, keeps its first and last four (a mistyped NIK is nearly one); six digits that stand together, or
/// three and three, become stars.
/// </summary>
internal static class EchoMask
{
    public const int LongestEcho = 1_000;
    private const int FewestSecret = 14;
    private const int IdentityLength = 16;
    private const int CodeLength = 6;
    private const int Shown = 4;
    private const int MostSeparators = 3;

    public static string Of(string text) => Cut(MayHoldDigits(text) ? Mask(text) : text, LongestEcho);

    /// <summary>Not through the middle of a surrogate pair.</summary>
    public static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    private static bool MayHoldDigits(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAnyExceptInRange('\0', '\x7f');

    private static string Mask(string text)
    {
        var output = new StringBuilder(text.Length);
        var index = 0;
        while (index < text.Length)
        {
            if (IsAddress(text, index, out var end))
            {
                output.Append(text, index, end - index);
            }
            else if (char.IsDigit(text[index]))
            {
                end = EndOfRun(text, index);
                AppendRun(output, text, index, end);
            }
            else
            {
                end = index + 1;
                output.Append(text[index]);
            }

            index = end;
        }

        return output.ToString();
    }

    // At the start of a word that holds an @: an e-mail address may well end in six digits, and stays.
    private static bool IsAddress(string text, int index, out int end)
    {
        end = index;
        if (index > 0 && !char.IsWhiteSpace(text[index - 1]))
            return false;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return text.AsSpan(index, end - index).IndexOf('@') > 0;
    }

    private static int EndOfRun(string text, int start)
    {
        var end = start + 1;
        for (var next = end; next < text.Length && next - end <= MostSeparators; next++)
        {
            if (char.IsWhiteSpace(text[next - 1]) && IsAddress(text, next, out _))
                break;
            if (IsDigit(text, next))
                end = next + 1;
            else if (!IsSeparator(text[next]))
                break;
        }

        return end;
    }

    private static void AppendRun(StringBuilder output, string text, int start, int end)
    {
        var digits = new StringBuilder(IdentityLength);
        for (var at = start; at < end; at++)
        {
            if (IsDigit(text, at))
                digits.Append(text[at]);
        }

        if (digits.Length >= FewestSecret)
            AppendNumbers(output, digits.ToString());
        else
            AppendGroups(output, text, start, end, twoHalves: digits.Length == CodeLength);
    }

    private static void AppendNumbers(StringBuilder output, string digits)
    {
        var length = digits.Length % IdentityLength == 0 ? IdentityLength : digits.Length;
        for (var at = 0; at < digits.Length; at += length)
        {
            output.Append(at > 0 ? " " : "")
                .Append(digits, at, Shown)
                .Append('*', length - (2 * Shown))
                .Append(digits, at + length - Shown, Shown);
        }
    }

    private static void AppendGroups(StringBuilder output, string text, int start, int end, bool twoHalves)
    {
        for (var at = start; at < end;)
        {
            var group = at;
            while (group < end && IsDigit(text, group))
                group++;
            var length = group - at;
            if (length == CodeLength || (twoHalves && length == CodeLength / 2 && IsHalf(text, start, end)))
                output.Append('*', length);
            else
                output.Append(text, at, length);
            if (group < end)
                output.Append(text[group]);
            at = group + 1;
        }
    }

    // "482 913" and "482-913", but not "800.000", which is money.
    private static bool IsHalf(string text, int start, int end) => end - start == CodeLength + 1 && text[start + (CodeLength / 2)] is ' ' or '-';

    // People type the letter O for a zero.
    private static bool IsDigit(string text, int at) =>
        char.IsDigit(text[at])
        || (text[at] is 'O' or 'o' && !IsOtherLetter(text, at - 1) && !IsOtherLetter(text, at + 1));

    private static bool IsOtherLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]) && text[at] is not ('O' or 'o');

    private static bool IsSeparator(char character) => character is ' ' or '\u00a0' or '.' or '-' or '_' or '/' or ',' or '#';
}
