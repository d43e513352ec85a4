using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Commands;

internal sealed class WaveCloseCommand(WaveService waves) : ICommand
{
    public static readonly CommandSyntax Syntax = new(
        "wave close",
        "Closes an open wave at once.",
        new Parameter("number", ParameterKind.Number, "The number of the wave."));

    public async Task<int> Run(CommandRequest request, ICommandOutput output, CancellationToken cancel)
        => await output.Report(await waves.Close(request.Number("number"), cancel), wave => $"closed {WaveTime.Show(wave.ClosesAt)}");
}
