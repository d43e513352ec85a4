using System.Text.Json.Serialization;

namespace Prakerja.Domain.Waves;

/// <summary>
/// One wave (gelombang). Its state is computed from its times, the operators' decisions and the clock: nothing has to fire.
/// <paramref name="SelectedAt"/> is when the list was frozen for the selection, <paramref name="AnnouncedAt"/> when the result is made known
/// (it may lie ahead).
/// </summary>
public sealed record Wave(
    int Number,
    DateTimeOffset OpensAt,
    DateTimeOffset ClosesAt,
    int Quota,
    bool AsksSelfie = true,
    DateTimeOffset? SelectedAt = null,
    DateTimeOffset? AnnouncedAt = null)
{
    /// <summary>Confirmations asked for before the closing are awaited for so long, and the list is frozen no earlier.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    [JsonIgnore]
    public DateTimeOffset MayFreezeFrom => ClosesAt + Grace;

    /// <summary>Opening counts, closing does not: a wave that closes at 12.00 is closed at 12.00.</summary>
    public WaveState StateAt(DateTimeOffset now)
    {
        if (AnnouncedAt <= now) return WaveState.Announced;
        if (SelectedAt <= now) return WaveState.Selecting;
        if (now < OpensAt) return WaveState.Scheduled;
        return now < ClosesAt ? WaveState.Open : WaveState.Closed;
    }

    public bool IsOpenAt(DateTimeOffset now) => StateAt(now) == WaveState.Open;

    /// <summary>Leaving, too, ends with the closing.</summary>
    public bool MayBeLeftAt(DateTimeOffset now) => IsOpenAt(now);

    public bool MayFreezeAt(DateTimeOffset now) => SelectedAt is null && now >= MayFreezeFrom;

    /// <summary>A confirmation counts when it was asked for while the wave was open and comes before the list may be frozen.</summary>
    public bool TakesConfirmation(DateTimeOffset askedAt, DateTimeOffset now)
        => OpensAt <= askedAt && askedAt < ClosesAt && askedAt <= now && now < MayFreezeFrom && SelectedAt is null;
}
