using Prakerja.Domain.Accounts;

namespace Prakerja.Domain.Tests.Accounts;

public sealed class CodeTallyTests
{
    [Fact]
    public void Fewer_than_forty_of_the_last_hundred_entered_are_few_and_forty_are_not()
    {
        var tally = Of(CodeTally.Empty, 40, true);
        tally = Of(tally, 59, false);
        Assert.False(tally.IsLow);
        Assert.Equal((40, false), (tally.With(false).Entered, tally.With(false).IsLow));
        Assert.Equal((39, true), (tally.With(false).With(false).Entered, tally.With(false).With(false).IsLow));
        Assert.False(Of(tally.With(false).With(false), 100, true).IsLow);
        Assert.Equal(100, Of(tally, 500, false).Last.Length);
    }

    [Fact]
    public void A_handful_is_not_judged() => Assert.False(Of(CodeTally.Empty, 99, false).IsLow);

    private static CodeTally Of(CodeTally tally, int codes, bool entered)
    {
        for (var code = 0; code < codes; code++)
            tally = tally.With(entered);
        return tally;
    }
}
