using System.ComponentModel.DataAnnotations;

namespace Prakerja.Bot.Turns;

/// <summary>How long a turn waits for what. Section "Turns".</summary>
internal sealed class TurnOptions
{
    /// <summary>After so long without an answer of the channel the reply stands in the outbox and the channel's update is acknowledged.</summary>
    [Range(50, 5_000)]
    public int ReplyDeadlineMilliseconds { get; set; } = 300;

    /// <summary>A first try to send that goes on behind the deadline is over after so long.</summary>
    [Range(5, 600)]
    public int FirstTrySeconds { get; set; } = 30;

    /// <summary>How often a turn that lost against another is decided again.</summary>
    [Range(2, 1_000)]
    public int MostAttempts { get; set; } = 60;

    /// <summary>"Sedang kami periksa" is said after so long.</summary>
    [Range(1, 60)]
    public int SayCheckingAfterSeconds { get; set; } = 3;

    /// <summary>How old the waves in memory may be.</summary>
    [Range(1, 60)]
    public int WavesSeconds { get; set; } = 3;

    public TimeSpan ReplyDeadline => TimeSpan.FromMilliseconds(ReplyDeadlineMilliseconds);

    public TimeSpan FirstTry => TimeSpan.FromSeconds(FirstTrySeconds);

    public TimeSpan SayCheckingAfter => TimeSpan.FromSeconds(SayCheckingAfterSeconds);
}
