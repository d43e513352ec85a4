namespace Prakerja.Domain.Tests;

/// <summary>Short words for what a parse came to.</summary>
internal static class Reading
{
    public static T Value<T>(this Parsed<T> parsed) => parsed switch
    {
        Parsed<T>.Valid(var value) => value,
        Parsed<T>.Rejected(var why) => throw new Xunit.Sdk.XunitException($"Rejected: {why}"),
        _ => throw new InvalidOperationException(),
    };

    public static Rejection Why<T>(this Parsed<T> parsed) => parsed switch
    {
        Parsed<T>.Rejected(var why) => why,
        _ => throw new Xunit.Sdk.XunitException("Accepted"),
    };
}
