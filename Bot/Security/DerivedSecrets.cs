using System.Security.Cryptography;
using System.Text;

namespace Prakerja.Bot.Security;

/// <summary>Secrets for one purpose each (HKDF-SHA-256), so that none has to be set and none opens what another locks. They do not rotate.</summary>
internal sealed class DerivedSecrets(byte[] root)
{
    public byte[] For(string purpose, int bytes = KeySet.Size)
        => HKDF.DeriveKey(HashAlgorithmName.SHA256, root, bytes, info: Encoding.UTF8.GetBytes(purpose));
}
