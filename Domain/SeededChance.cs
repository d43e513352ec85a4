namespace Prakerja.Domain;

/// <summary>
/// Chance that can be told again: the same seed gives the same numbers, on every machine and version. Not for secrets.
/// The generator is Steele, Lea and Flood's SplitMix64.
/// </summary>
public sealed class SeededChance(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 up to, not including, <paramref name="below"/>, each as likely as the others.</summary>
    public int Next(int below)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(below);
        var fair = ulong.MaxValue - (ulong.MaxValue % (ulong)below);
        ulong drawn;
        do drawn = NextBits();
        while (drawn >= fair);
        return (int)(drawn % (ulong)below);
    }

    private ulong NextBits()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
