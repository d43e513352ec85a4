using Prakerja.Domain.Waves;

namespace Prakerja.Bot.Waves;

/// <summary>What came of an operator's wish to change a wave.</summary>
internal abstract record WaveChange
{
    private WaveChange()
    {
    }

    public sealed record Saved(Wave Wave) : WaveChange;

    /// <summary>It is so already.</summary>
    public sealed record Unchanged(Wave Wave) : WaveChange;

    public sealed record Refused(string Why) : WaveChange;
}
