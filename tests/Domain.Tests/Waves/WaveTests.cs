using Prakerja.Domain.Waves;

namespace Prakerja.Domain.Tests.Waves;

public sealed class WaveTests
{
    private static readonly DateTimeOffset Opens = new(2020, 9, 3, 12, 0, 0, TimeSpan.FromHours(7));

    private static readonly DateTimeOffset Closes = Opens.AddDays(4);

    private static readonly Wave Seven = new(7, Opens, Closes, 800_000);

    [Fact]
    public void A_wave_opens_and_closes_by_the_clock_alone()
    {
        Assert.Equal(WaveState.Scheduled, Seven.StateAt(Opens.AddTicks(-1)));
        Assert.Equal(WaveState.Open, Seven.StateAt(Opens));
        Assert.Equal(WaveState.Open, Seven.StateAt(Closes.AddTicks(-1)));
        Assert.Equal(WaveState.Closed, Seven.StateAt(Closes));
        Assert.Equal(WaveState.Closed, Seven.StateAt(Closes.AddYears(1)));
    }

    [Fact]
    public void The_time_zone_of_the_clock_does_not_matter() => Assert.Equal(WaveState.Open, Seven.StateAt(Opens.ToUniversalTime()));

    [Fact]
    public void Decisions_carry_it_on_when_their_time_comes()
    {
        var decided = Seven with { SelectedAt = Closes.AddHours(1), AnnouncedAt = Closes.AddDays(3) };

        Assert.Equal(WaveState.Closed, decided.StateAt(Closes.AddMinutes(59)));
        Assert.Equal(WaveState.Selecting, decided.StateAt(Closes.AddHours(1)));
        Assert.Equal(WaveState.Announced, decided.StateAt(Closes.AddDays(3)));
    }

    [Fact]
    public void The_list_is_frozen_once_and_no_earlier_than_five_minutes_after_the_closing()
    {
        Assert.False(Seven.MayFreezeAt(Closes.AddMinutes(5).AddTicks(-1)));
        Assert.True(Seven.MayFreezeAt(Closes.AddMinutes(5)));
        Assert.False((Seven with { SelectedAt = Closes.AddMinutes(5) }).MayFreezeAt(Closes.AddMinutes(6)));
    }

    [Theory]
    [InlineData(-60, -30, true)]
    [InlineData(-1, 299, true)]
    [InlineData(-1, 300, false)]
    [InlineData(0, 1, false)]
    [InlineData(10, 5, false)]
    public void A_confirmation_asked_for_before_the_closing_counts_until_the_list_may_be_frozen(int asked, int answered, bool counts)
        => Assert.Equal(counts, Seven.TakesConfirmation(Closes.AddSeconds(asked), Closes.AddSeconds(answered)));

    [Fact]
    public void A_confirmation_asked_for_before_the_opening_never_counts()
        => Assert.False(Seven.TakesConfirmation(Opens.AddSeconds(-1), Opens.AddSeconds(1)));

    [Fact]
    public void A_wave_can_be_left_while_it_is_open()
    {
        Assert.True(Seven.MayBeLeftAt(Closes.AddTicks(-1)));
        Assert.False(Seven.MayBeLeftAt(Closes));
    }
}
