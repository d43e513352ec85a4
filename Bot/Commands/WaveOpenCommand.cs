using Prakerja.Bot.Waves;
using Prakerja.Domain.Waves;

namespace Prakerja.Bot.Commands;

internal sealed class WaveOpenCommand(WaveService waves, TimeProvider time) : ICommand
{
    private const int LastWave = 9_999;

    public static readonly CommandSyntax Syntax = new(
        "wave open",
        "Makes a wave, or changes times, quota and selfie of one whose list is not frozen.",
        new Parameter("number", ParameterKind.Number, "The number of the wave."),
        new Parameter("--opens", ParameterKind.Time, WaveTime.Example),
        new Parameter("--closes", ParameterKind.Time, "When it closes; that minute no longer counts."),
        new Parameter("--quota", ParameterKind.Number, "How many people will be selected."),
        new Parameter("--no-selfie", ParameterKind.Flag, "Applicants are not asked for a selfie with the identity card."));

    public async Task<int> Run(CommandRequest request, ICommandOutput output, CancellationToken cancel)
    {
        var wave = Read(request, time.GetUtcNow());
        return await output.Report(await waves.Open(wave, cancel), saved => $"opens {WaveTime.Show(saved.OpensAt)}, closes {WaveTime.Show(saved.ClosesAt)}");
    }

    private static Wave Read(CommandRequest request, DateTimeOffset now)
    {
        var number = request.Number("number");
        var opens = Time(request, "opens", now);
        var closes = Time(request, "closes", now);
        var quota = request.Number("quota");
        if (number is < 1 or > LastWave || quota < 1)
            throw new CommandFault($"A wave has a number from 1 to {LastWave} and a quota from 1.", ExitCode.Usage);
        if (closes <= opens || closes <= now)
            throw new CommandFault("A wave closes after it opens, and not in the past.", ExitCode.Usage);
        return new Wave(number, opens, closes, quota, AsksSelfie: !request.Has("no-selfie"));
    }

    private static DateTimeOffset Time(CommandRequest request, string parameter, DateTimeOffset now)
        => WaveTime.Parse(request.Text(parameter), now) ?? throw new CommandFault($"--{parameter} is not a time such as {WaveTime.Example}.", ExitCode.Usage);
}
