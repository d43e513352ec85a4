namespace Prakerja.Bot.Channels.Common;

/// <summary>Finds out whether somebody wrote an identity number into a chat: 14 digits or more, however grouped (a mistyped NIK is nearly one).</summary>
internal static class IdentityNumbers
{
    private const int FewestDigits = 14;
    private const int MostBetween = 3;

    public static bool IsIn(string text)
    {
        var (digits, between) = (0, 0);
        foreach (var character in text)
        {
            if (char.IsDigit(character))
                (digits, between) = (digits + 1, 0);
            else if (++between > MostBetween || !IsSeparator(character))
                digits = 0;
            if (digits == FewestDigits)
                return true;
        }

        return false;
    }

    private static bool IsSeparator(char character) => character is '.' or '-' or '/' or '_' || char.IsWhiteSpace(character);
}
