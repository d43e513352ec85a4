using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Prakerja.Bot.Security;

/// <summary>
/// The keys of an installation: those of the ring by their number, the one that writes, and the secret of the look-up keys. 32 bytes each.
/// </summary>
internal sealed record KeySet(ImmutableSortedDictionary<int, byte[]> Ring, int Writing, byte[] Hash)
{
    public const int Size = 32;

    public static KeySet New()
        => new(ImmutableSortedDictionary<int, byte[]>.Empty.Add(1, NewKey()), 1, NewKey());

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(Size);

    /// <summary>One more key under the next number. It only reads until <see cref="WriteWith"/>: every process has to know it first.</summary>
    public KeySet WithNewKey() => this with { Ring = Ring.Add(Ring.Keys.Max() + 1, NewKey()) };

    public KeySet WriteWith(int number) => Ring.ContainsKey(number)
        ? this with { Writing = number }
        : throw new ArgumentOutOfRangeException(nameof(number), $"There is no key {number}.");

    /// <summary>Says numbers, never keys.</summary>
    public override string ToString() => $"keys {string.Join(", ", Ring.Keys)}; {Writing} writes";
}
