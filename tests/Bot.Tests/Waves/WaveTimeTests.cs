using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Tests.Waves;

public sealed class WaveTimeTests
{
    private static readonly DateTimeOffset Noon = new(2020, 9, 3, 12, 0, 0, TimeSpan.FromHours(7));

    [Theory]
    [InlineData("2020-09-03T12:00")]
    [InlineData("2020-09-03 12:00")]
    [InlineData("2020-09-03T12:00:00")]
    [InlineData("2020-09-03T13:00+08:00")]
    [InlineData("2020-09-03 05:00Z")]
    [InlineData("2020-09-03T05:00:00Z")]
    [InlineData("NOW")]
    public void A_time_is_western_unless_it_says_otherwise(string text) => Assert.Equal(Noon, WaveTime.Parse(text, Noon));

    [Theory]
    [InlineData("")]
    [InlineData("2020-09-03")]
    [InlineData("2020-02-30T12:00")]
    [InlineData("03-09-2020 12:00")]
    [InlineData("tomorrow")]
    public void What_could_be_misread_is_no_time(string text) => Assert.Null(WaveTime.Parse(text, Noon));

    [Fact]
    public void It_is_shown_as_operators_say_it() => Assert.Equal("Thu 3 Sep 2020 12:00 WIB", WaveTime.Show(Noon.ToUniversalTime()));
}
