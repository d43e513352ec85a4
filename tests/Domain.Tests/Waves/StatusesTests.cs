using Prakerja.Domain.Applicants;
using Prakerja.Domain.Waves;

namespace Prakerja.Domain.Tests.Waves;

public sealed class StatusesTests
{
    private static readonly DateTimeOffset Opens = new(2020, 9, 3, 12, 0, 0, TimeSpan.FromHours(7));

    private static readonly DateTimeOffset Closes = Opens.AddDays(4);

    private static readonly Wave Seven = new(7, Opens, Closes, 800_000, SelectedAt: Closes.AddHours(1), AnnouncedAt: Closes.AddDays(3));

    private static readonly WaveEntry Entry = new(
        7, "p1", RegistrationNumber.Draw(7, _ => 1), Opens.AddHours(1), "n", "k", BirthDate.FromStored("1990-05-19"), false, false, true);

    [Fact]
    public void Who_has_not_joined_may_join_while_a_wave_is_open()
    {
        Assert.Equal(ApplicantStatus.MayJoin, Statuses.Of(null, null, Seven, Opens, null));
        Assert.Equal(ApplicantStatus.NoWave, Statuses.Of(null, null, Seven, Closes, null));
        Assert.Equal(ApplicantStatus.NoWave, Statuses.Of(null, null, null, Opens, null));
    }

    [Fact]
    public void The_status_of_who_joined_follows_the_wave()
    {
        Assert.Equal(ApplicantStatus.WaitingForClose, At(Opens.AddHours(2)));
        Assert.Equal(ApplicantStatus.BeingProcessed, At(Closes));
        Assert.Equal(ApplicantStatus.InSelection, At(Closes.AddHours(1)));
        Assert.Equal(ApplicantStatus.BeingEvaluated, At(Closes.AddDays(3)));
        Assert.Equal(ApplicantStatus.Accepted, At(Closes.AddDays(3), SelectionResult.Selected));
        Assert.Equal(ApplicantStatus.NotSelected, At(Closes.AddDays(3), SelectionResult.NotSelected));
    }

    [Theory]
    [InlineData(SelectionResult.Selected)]
    [InlineData(SelectionResult.NotSelected)]
    public void A_result_never_shows_before_the_announcement(SelectionResult result)
        => Assert.Equal(ApplicantStatus.InSelection, At(Closes.AddDays(3).AddTicks(-1), result));

    [Fact]
    public void Who_failed_wave_6_is_told_so_also_while_wave_7_is_open()
    {
        var six = new Wave(6, Opens.AddDays(-7), Opens.AddDays(-3), 800_000, SelectedAt: Opens.AddDays(-2), AnnouncedAt: Opens);

        Assert.Equal(ApplicantStatus.NotSelected, Statuses.Of(Entry with { Wave = 6 }, six, Seven, Opens, SelectionResult.NotSelected));
    }

    [Fact]
    public void An_old_result_outlives_its_wave()
        => Assert.Equal(ApplicantStatus.NotSelected, Statuses.Of(Entry, null, null, Opens, SelectionResult.NotSelected));

    private static ApplicantStatus At(DateTimeOffset now, SelectionResult? result = null) => Statuses.Of(Entry, Seven, null, now, result);
}
