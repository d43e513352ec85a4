using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Prakerja.Bot.Security;

/// <summary>
/// Encrypts what goes to disk or into a link: AES-256-GCM, the key's number in front, so that keys can rotate.
/// Form: 4 bytes key number, 12 bytes nonce, 16 bytes tag, cipher text. The purpose is authenticated and keeps one kind of text from passing for another.
/// </summary>
internal sealed class KeyRing
{
    public const int Overhead = NumberSize + NonceSize + TagSize;
    private const int NumberSize = 4;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    [ThreadStatic]
    private static (Held Of, AesGcm Aes)? cipher;

    private volatile Held held;

    /// <param name="keys">32-byte keys by their number.</param>
    /// <param name="writing">The number of the key that writes; all others only read.</param>
    public KeyRing(IReadOnlyDictionary<int, byte[]> keys, int writing) => held = new Held(keys, writing);

    public int Writing => held.Writing;

    public IReadOnlyCollection<int> Numbers => held.Keys.Keys;

    /// <summary>From now on these keys count. Keys that sealed what is still to be read must be among them.</summary>
    public void Take(IReadOnlyDictionary<int, byte[]> keys, int writing) => held = new Held(keys, writing);

    public byte[] Seal(ReadOnlySpan<byte> plain, ReadOnlySpan<byte> purpose)
    {
        var now = held;
        var sealedText = GC.AllocateUninitializedArray<byte>(Overhead + plain.Length);
        BinaryPrimitives.WriteInt32BigEndian(sealedText, now.Writing);
        var nonce = sealedText.AsSpan(NumberSize, NonceSize);
        Nonces.Fill(nonce);
        WritingCipher(now).Encrypt(nonce, plain, sealedText.AsSpan(Overhead), sealedText.AsSpan(NumberSize + NonceSize, TagSize), purpose);
        return sealedText;
    }

    /// <summary>Making a cipher costs as much as using it, and one is not for two threads.</summary>
    private static AesGcm WritingCipher(Held now)
    {
        if (cipher is { } made && made.Of == now)
            return made.Aes;
        cipher?.Aes.Dispose();
        cipher = (now, new AesGcm(now.Keys[now.Writing], TagSize));
        return cipher.Value.Aes;
    }

    /// <summary>Null where the text is damaged, forged, sealed for another purpose, or its key is gone.</summary>
    public byte[]? Open(ReadOnlySpan<byte> sealedText, ReadOnlySpan<byte> purpose)
    {
        if (sealedText.Length < Overhead || !held.Keys.TryGetValue(NumberOf(sealedText), out var key))
            return null;
        var plain = new byte[sealedText.Length - Overhead];
        using var aes = new AesGcm(key, TagSize);
        try
        {
            aes.Decrypt(
                sealedText.Slice(NumberSize, NonceSize), sealedText[Overhead..], sealedText.Slice(NumberSize + NonceSize, TagSize), plain, purpose);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    /// <summary>The number of the key that sealed this text.</summary>
    public static int NumberOf(ReadOnlySpan<byte> sealedText) => BinaryPrimitives.ReadInt32BigEndian(sealedText);

    private sealed class Held
    {
        public Held(IReadOnlyDictionary<int, byte[]> keys, int writing)
        {
            Keys = new Dictionary<int, byte[]>(keys);
            Writing = writing;
            if (!Keys.ContainsKey(writing))
                throw new ArgumentException($"The writing key {writing} is not on the ring.", nameof(writing));
            if (Keys.Values.Any(key => key.Length != 32))
                throw new ArgumentException("Every key has 32 bytes.", nameof(keys));
        }

        public Dictionary<int, byte[]> Keys { get; }

        public int Writing { get; }
    }
}
