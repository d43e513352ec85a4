using System.ComponentModel.DataAnnotations;

namespace Prakerja.Bot.Outbox;

/// <summary>How the queue is worked off. Section "Outbox".</summary>
internal sealed class OutboxOptions
{
    /// <summary>Rows of one lane under way at once.</summary>
    [Range(1, 1_000)]
    public int AtOnce { get; set; } = 16;

    /// <summary>SMS and mails under way at once.</summary>
    [Range(1, 100)]
    public int SendersAtOnce { get; set; } = 4;

    /// <summary>Checks under way at once; decoding a photo is heavy.</summary>
    [Range(1, 100)]
    public int ChecksAtOnce { get; set; } = 4;

    /// <summary>A try that took so long is given up, and a row whose try ended with the process is due again after it.</summary>
    [Range(5, 3_600)]
    public int LeaseSeconds { get; set; } = 120;

    /// <summary>The queue is looked through so often even where nothing woke it.</summary>
    [Range(1, 600)]
    public int LookEverySeconds { get; set; } = 15;

    /// <summary>Tries that end with the process or in an exception; then the row gives up.</summary>
    [Range(1, 10)]
    public int MostWithoutOutcome { get; set; } = 3;

    /// <summary>Shutting down waits so long for what is under way.</summary>
    [Range(1, 300)]
    public int DrainSeconds { get; set; } = 20;

    public TimeSpan Lease => TimeSpan.FromSeconds(LeaseSeconds);

    public TimeSpan LookEvery => TimeSpan.FromSeconds(LookEverySeconds);

    public int AtOnceIn(Lane lane) => lane switch
    {
        Lane.Mail or Lane.Sms => SendersAtOnce,
        Lane.Check => ChecksAtOnce,
        _ => AtOnce,
    };
}
