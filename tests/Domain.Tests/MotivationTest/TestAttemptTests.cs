using System.Text.Json;
using FsCheck.Xunit;
using Prakerja.Domain.MotivationTest;

namespace Prakerja.Domain.Tests.MotivationTest;

public sealed class TestAttemptTests
{
    private static readonly DateTimeOffset Noon = new(2020, 9, 3, 12, 0, 0, TimeSpan.FromHours(7));

    private static readonly TestItems Items = new(TestItemsTests.Some(40));

    private static readonly TestAttempt Started = TestAttempt.Start(["item-3", "item-1", "item-4", "item-0", "item-5"], Noon);

    [Fact]
    public void Five_answers_in_a_minute_are_evaluated()
    {
        var attempt = Started;
        var now = Noon;
        while (attempt.CurrentItem is { } item) attempt = attempt.Answer(item, attempt.Position % 3, now = now.AddSeconds(12));

        Assert.Equal(Noon.AddSeconds(60), now);
        Assert.Equal(TestState.Evaluated, attempt.State);
        Assert.Equal(new TestScore(Points: 2 + 1 + 0 + 2 + 1, MaxPoints: 10, Answered: 5, Items: 5), attempt.Score(Items));
    }

    [Fact]
    public void An_answer_after_the_deadline_does_not_count()
    {
        var attempt = Started.Answer("item-3", 0, Noon.AddSeconds(10)).Answer("item-1", 0, Noon.AddSeconds(60).AddMilliseconds(1));

        Assert.Equal(TestState.Evaluated, attempt.State);
        Assert.Equal(new TestScore(2, 10, 1, 5), attempt.Score(Items));
    }

    [Fact]
    public void A_late_or_doubled_press_changes_nothing()
    {
        var attempt = Started.Answer("item-3", 0, Noon);

        Assert.Equal(attempt, attempt.Answer("item-3", 1, Noon));
        Assert.Equal(attempt, attempt.Answer("item-5", 1, Noon));
        Assert.Equal(attempt, attempt.Answer("item-1", -1, Noon));
    }

    [Fact]
    public void At_the_deadline_what_was_answered_counts()
        => Assert.Equal(TestState.Evaluated, Started.Answer("item-3", 2, Noon).Close(Noon.AddSeconds(60)).State);

    [Fact]
    public void Who_answered_nothing_may_start_again()
    {
        var closed = Started.Close(Noon.AddSeconds(61));

        Assert.Equal(TestState.NothingAnswered, closed.State);
        Assert.True(closed.MayStartAgain);
        Assert.Null(closed.Score(Items));
    }

    [Fact]
    public void A_timer_more_than_five_seconds_late_voids_the_attempt()
    {
        var answered = Started.Answer("item-3", 0, Noon);

        Assert.Equal(TestState.Evaluated, answered.Close(Noon.AddSeconds(65)).State);
        Assert.Equal(TestState.Voided, answered.Close(Noon.AddSeconds(65).AddMilliseconds(1)).State);
        Assert.True(answered.Close(Noon.AddHours(1)).MayStartAgain);
    }

    [Fact]
    public void An_early_timer_changes_nothing() => Assert.Equal(Started, Started.Close(Noon.AddSeconds(59)));

    [Fact]
    public void A_finished_attempt_never_changes()
    {
        var closed = Started.Answer("item-3", 0, Noon).Close(Noon.AddSeconds(60));

        Assert.Equal(closed, closed.Close(Noon.AddHours(1)));
        Assert.Equal(closed, closed.Void());
        Assert.Equal(closed, closed.Answer("item-1", 0, Noon.AddSeconds(60)));
    }

    [Fact]
    public void An_item_that_is_no_more_neither_gives_nor_takes_points()
    {
        var attempt = TestAttempt.Start(["gone", "item-1"], Noon).Answer("gone", 3, Noon).Answer("item-1", 0, Noon);

        Assert.Equal(new TestScore(2, 2, 2, 2), attempt.Score(Items));
    }

    [Fact]
    public void The_time_left_runs_down_to_zero()
    {
        Assert.Equal(TimeSpan.FromSeconds(45), Started.Left(Noon.AddSeconds(15)));
        Assert.Equal(TimeSpan.Zero, Started.Left(Noon.AddHours(1)));
    }

    [Property]
    public bool Whatever_happens_the_answers_stay_within_the_items_and_the_attempt_survives_json((byte Item, int Option, ushort Wait)[] presses)
    {
        var attempt = Started;
        var now = Noon;
        foreach (var press in presses)
        {
            now = now.AddMilliseconds(press.Wait / 4);
            attempt = press.Item % 7 == 6 ? attempt.Close(now) : attempt.Answer(Started.ItemIds[press.Item % 7 % 5], press.Option, now);
        }

        return attempt.Answers.Length <= 5 && attempt.Score(Items)?.Points is null or (>= 0 and <= 10)
            && JsonSerializer.Deserialize<TestAttempt>(JsonSerializer.Serialize(attempt)) == attempt;
    }
}
