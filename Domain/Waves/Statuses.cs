namespace Prakerja.Domain.Waves;

public static class Statuses
{
    /// <summary>
    /// The status of one applicant. <paramref name="wave"/> is the entry's wave, <paramref name="openWave"/> the one open now, if any.
    /// A result shows only once its wave is announced; it outlives a wave that is no longer kept.
    /// </summary>
    public static ApplicantStatus Of(WaveEntry? entry, Wave? wave, Wave? openWave, DateTimeOffset now, SelectionResult? result)
    {
        if (entry is null) return openWave?.IsOpenAt(now) == true ? ApplicantStatus.MayJoin : ApplicantStatus.NoWave;
        return wave?.StateAt(now) switch
        {
            WaveState.Scheduled or WaveState.Open => ApplicantStatus.WaitingForClose,
            WaveState.Closed => ApplicantStatus.BeingProcessed,
            WaveState.Selecting => ApplicantStatus.InSelection,
            _ => result switch
            {
                SelectionResult.Selected => ApplicantStatus.Accepted,
                SelectionResult.NotSelected => ApplicantStatus.NotSelected,
                _ => ApplicantStatus.BeingEvaluated,
            },
        };
    }
}
