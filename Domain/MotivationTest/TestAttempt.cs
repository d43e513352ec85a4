using System.Text.Json.Serialization;

namespace Prakerja.Domain.MotivationTest;

/// <summary>
/// One attempt at the motivation test: the items drawn, the options chosen so far, in order (indexes), and the one deadline for all of them
/// on the server's clock.
/// </summary>
public sealed record TestAttempt(string[] ItemIds, int[] Answers, DateTimeOffset StartedAt, DateTimeOffset Deadline, TestState State)
{
    public const int ItemCount = 5;

    public static readonly TimeSpan Length = TimeSpan.FromSeconds(60);

    /// <summary>Who closes an unfinished attempt later than this after its deadline was down in between: the attempt is voided.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    [JsonIgnore]
    public bool IsRunning => State == TestState.Running;

    [JsonIgnore]
    public bool MayStartAgain => State is TestState.NothingAnswered or TestState.Voided;

    [JsonIgnore]
    public int Position => Answers.Length;

    /// <summary>Null when all are answered or the attempt is over.</summary>
    [JsonIgnore]
    public string? CurrentItem => IsRunning && Answers.Length < ItemIds.Length ? ItemIds[Answers.Length] : null;

    public static TestAttempt Start(string[] itemIds, DateTimeOffset now) => Start(itemIds, now, Length);

    public static TestAttempt Start(string[] itemIds, DateTimeOffset now, TimeSpan length)
        => new(itemIds, [], now, now + length, TestState.Running);

    public TimeSpan Left(DateTimeOffset now) => IsRunning && now < Deadline ? Deadline - now : TimeSpan.Zero;

    /// <summary>
    /// Takes the option chosen for <paramref name="itemId"/>. An answer to any item but the current one changes nothing (a late or doubled press);
    /// one after the deadline does not count and closes the attempt.
    /// </summary>
    public TestAttempt Answer(string itemId, int option, DateTimeOffset now)
    {
        if (!IsRunning) return this;
        if (now > Deadline) return Close(now);
        if (itemId != CurrentItem || option < 0) return this;
        var answered = this with { Answers = [.. Answers, option] };
        return answered.Answers.Length == ItemIds.Length ? answered with { State = TestState.Evaluated } : answered;
    }

    /// <summary>At the deadline or after; before it nothing changes.</summary>
    public TestAttempt Close(DateTimeOffset now)
    {
        if (!IsRunning || now < Deadline) return this;
        if (now > Deadline + Grace) return Void();
        return this with { State = Answers.Length > 0 ? TestState.Evaluated : TestState.NothingAnswered };
    }

    /// <summary>For an outage of ours that is known otherwise.</summary>
    public TestAttempt Void() => IsRunning ? this with { State = TestState.Voided } : this;

    /// <summary>No mark to pass: the score is kept and bars nobody. Null while running or where the attempt does not count.</summary>
    public TestScore? Score(TestItems items)
    {
        if (State != TestState.Evaluated) return null;
        var points = 0;
        var most = 0;
        for (var at = 0; at < ItemIds.Length; at++)
        {
            if (items.Find(ItemIds[at]) is not { } item) continue;
            most += item.MaxPoints;
            if (at < Answers.Length && Answers[at] < item.Options.Length) points += item.Options[Answers[at]].Points;
        }

        return new TestScore(points, most, Answers.Length, ItemIds.Length);
    }

    // Arrays would compare by reference.
    public bool Equals(TestAttempt? other)
        => other is not null && ItemIds.AsSpan().SequenceEqual(other.ItemIds) && Answers.AsSpan().SequenceEqual(other.Answers)
            && (StartedAt, Deadline, State) == (other.StartedAt, other.Deadline, other.State);

    public override int GetHashCode() => HashCode.Combine(StartedAt, Deadline, State, Answers.Length);
}
