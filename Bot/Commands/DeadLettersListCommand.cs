using Prakerja.Bot.Outbox;
using Prakerja.Bot.Waves;

namespace Prakerja.Bot.Commands;

internal sealed class DeadLettersListCommand(IOutboxStore outbox) : ICommand
{
    internal const int Most = 1_000;

    public static readonly CommandSyntax Syntax = new(
        "dead-letters list",
        "Lists what could not be sent and waits for an operator: id, kind, time, reason.");

    public async Task<int> Run(CommandRequest request, ICommandOutput output, CancellationToken cancel)
    {
        var letters = await outbox.DeadLetters(Most, cancel);
        foreach (var letter in letters)
            await output.Line($"{letter.Id}  {letter.Lane?.ToString().ToLowerInvariant() ?? "input"}  {WaveTime.Show(letter.At)}  {letter.Reason}");
        await output.Line(letters.Count == Most ? $"The first {Most:N0} are shown." : $"{letters.Count:N0} dead letters.");
        return ExitCode.Done;
    }
}
