using System.Globalization;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Commands;

internal sealed class WaveListCommand(WaveService waves, TimeProvider time) : ICommand
{
    public static readonly CommandSyntax Syntax = new("wave list", "Lists the waves with their state and times.");

    public async Task<int> Run(CommandRequest request, ICommandOutput output, CancellationToken cancel)
    {
        var all = await waves.All(cancel);
        if (all.Count == 0)
            await output.Line("There is no wave yet. Open one with: wave open NUMBER --opens TIME --closes TIME --quota NUMBER");
        foreach (var (wave, _) in all)
        {
            var state = wave.StateAt(time.GetUtcNow()).ToString().ToLowerInvariant();
            var quota = wave.Quota.ToString("N0", CultureInfo.InvariantCulture);
            var times = $"{WaveTime.Show(wave.OpensAt)} to {WaveTime.Show(wave.ClosesAt)}";
            await output.Line($"Wave {wave.Number}: {state}, {times}, quota {quota}{(wave.AsksSelfie ? "" : ", no selfie")}");
        }

        return ExitCode.Done;
    }
}
