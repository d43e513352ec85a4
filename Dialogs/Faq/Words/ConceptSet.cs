using System.Runtime.Intrinsics;

namespace Prakerja.Dialogs.Faq.Words;

/// <summary>Which of at most 256 concepts were said.</summary>
internal readonly record struct ConceptSet(Vector256<ulong> Bits)
{
    public const int Capacity = 256;

    public bool IsEmpty => Bits == Vector256<ulong>.Zero;

    public ConceptSet With(int concept) =>
        new(Bits.WithElement(concept >> 6, Bits.GetElement(concept >> 6) | (1UL << (concept & 63))));

    public bool Meets(ConceptSet other) => (Bits & other.Bits) != Vector256<ulong>.Zero;

    public ConceptSet Except(ConceptSet other) => new(Vector256.AndNot(Bits, other.Bits));

    public static ConceptSet operator |(ConceptSet left, ConceptSet right) => new(left.Bits | right.Bits);

    public static ConceptSet operator &(ConceptSet left, ConceptSet right) => new(left.Bits & right.Bits);
}
