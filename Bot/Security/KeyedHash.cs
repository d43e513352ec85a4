using System.Security.Cryptography;
using System.Text;

namespace Prakerja.Bot.Security;

/// <summary>
/// Turns what would tell something (an address, a NIK) into a key that tells nothing without the second secret: HMAC-SHA-256, 32 lower-case hex digits.
/// Equal inputs give equal keys, so uniqueness can be checked on them.
/// </summary>
internal sealed class KeyedHash(byte[] secret)
{
    private const int HashedBytes = 16;

    public string Of(string kind, string value)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{kind}\n{value}"), hash);
        return Convert.ToHexStringLower(hash[..HashedBytes]);
    }
}
