using System.Buffers;

namespace Prakerja.Dialogs.Engine;

/// <summary>
/// What a link "lanjut di perangkat lain" carries into a channel: "l_" and 22 characters of base64url, 24 in all (Telegram allows 64).
/// </summary>
public static class LinkPayload
{
    public const string Prefix = "l_";

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int Length = 22;

    private static readonly SearchValues<char> Characters = SearchValues.Create(Alphabet);

    /// <summary>132 bits of <paramref name="chance"/>.</summary>
    public static string NewToken(IChance chance) => string.Create(Length, chance, static (token, chance) =>
    {
        for (var index = 0; index < token.Length; index++)
            token[index] = Alphabet[chance.Next(Alphabet.Length)];
    });

    public static bool IsToken(ReadOnlySpan<char> text) => text.Length == Length && !text.ContainsAnyExcept(Characters);

    /// <summary>The token in words that hold a payload ("/start l_…", "Lanjut l_…"), or null.</summary>
    public static string? In(string words)
    {
        foreach (var word in words.AsSpan().SplitAny(' ', '\n', '='))
        {
            var piece = words.AsSpan()[word];
            if (piece.StartsWith(Prefix, StringComparison.Ordinal) && IsToken(piece[Prefix.Length..]))
                return piece[Prefix.Length..].ToString();
        }

        return null;
    }
}
