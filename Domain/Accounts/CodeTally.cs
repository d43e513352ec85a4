namespace Prakerja.Domain.Accounts;

/// <summary>
/// What became of the last codes whose time is over: '1' entered, '0' not, newest last. Where numbers are asked for whose owners want nothing (toll fraud),
/// few are entered.
/// </summary>
public sealed record CodeTally(string Last, bool IsLow)
{
    public const int Most = 100;

    /// <summary>Of <see cref="Most"/> codes; fewer entered is an alarm.</summary>
    public const int LeastEntered = 40;

    public static readonly CodeTally Empty = new("", false);

    public int Entered => Last.Count(fate => fate == '1');

    /// <summary>The same with one code more. <see cref="IsLow"/> is judged once there are as many as it takes.</summary>
    public CodeTally With(bool entered)
    {
        var last = (Last.Length < Most ? Last : Last[^(Most - 1)..]) + (entered ? '1' : '0');
        return new CodeTally(last, last.Length == Most && last.Count(fate => fate == '1') < LeastEntered);
    }
}
