using Prakerja.Bot.Waves;
using Prakerja.Domain.Waves;

namespace Prakerja.Bot.Commands;

internal static class WaveReports
{
    /// <summary>Says what came of a change; returns the exit code.</summary>
    public static async ValueTask<int> Report(this ICommandOutput output, WaveChange change, Func<Wave, string> describe)
    {
        switch (change)
        {
            case WaveChange.Saved saved:
                await output.Line($"Wave {saved.Wave.Number} {describe(saved.Wave)}.");
                return ExitCode.Done;
            case WaveChange.Unchanged same:
                await output.Line($"Wave {same.Wave.Number} {describe(same.Wave)}, as before.");
                return ExitCode.Done;
            case WaveChange.Refused refused:
                await output.Error(refused.Why);
                return ExitCode.Failed;
            default:
                throw new InvalidOperationException("A change is saved, needless or refused.");
        }
    }
}
