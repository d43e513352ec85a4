using System.Security.Cryptography;

namespace Prakerja.Bot.Security;

/// <summary>Random nonces, drawn many at a time: one draw of twelve bytes costs as much as sealing a kilobyte.</summary>
internal static class Nonces
{
    private const int Drawn = 4096;

    [ThreadStatic]
    private static byte[]? drawn;

    [ThreadStatic]
    private static int used;

    /// <summary>Fills a nonce with random bytes that were given to nobody else. At most 4 KB.</summary>
    public static void Fill(Span<byte> nonce)
    {
        if (drawn is null || used + nonce.Length > Drawn)
        {
            drawn ??= new byte[Drawn];
            RandomNumberGenerator.Fill(drawn);
            used = 0;
        }

        drawn.AsSpan(used, nonce.Length).CopyTo(nonce);
        used += nonce.Length;
    }
}
