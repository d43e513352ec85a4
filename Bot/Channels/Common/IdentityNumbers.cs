namespace Prakerja.Bot.Channels.Common;

/// <summary>
/// Finds what looks like a NIK or KK number in words, however it is grouped. A number mistyped by a digit or two is nearly one; a phone number is none.
/// </summary>
internal static class IdentityNumbers
{
    private const int Length = 16;
    private const int Nearly = 14;
    private const int MostSeparators = 3;

    public static bool AreIn(string words)
    {
        Span<char> digits = stackalloc char[Length];
        var (count, separators) = (0, 0);
        for (var at = 0; at <= words.Length; at++)
        {
            if (at < words.Length && IsDigit(words, at))
            {
                if (count < Length)
                    digits[count] = words[at];
                if (++count >= Length)
                    return true;
                separators = 0;
            }
            else if (at == words.Length || ++separators > MostSeparators || !IsSeparator(words[at]))
            {
                if (count >= Nearly && !IsPhone(digits))
                    return true;
                (count, separators) = (0, 0);
            }
        }

        return false;
    }

    private static bool IsPhone(ReadOnlySpan<char> digits) => digits[0] is '0' || digits is ['6', '2', '8', ..];

    // People type the letter O for a zero.
    private static bool IsDigit(string words, int at) =>
        char.IsDigit(words[at]) || (words[at] is 'O' or 'o' && IsDigitOrEdge(words, at - 1) && IsDigitOrEdge(words, at + 1));

    private static bool IsDigitOrEdge(string words, int at) => at < 0 || at >= words.Length || !char.IsLetter(words[at]) || words[at] is 'O' or 'o';

    private static bool IsSeparator(char character) => char.IsWhiteSpace(character) || character is '.' or '-' or '_' or '/' or ',' or '#' or '(' or ')';
}
