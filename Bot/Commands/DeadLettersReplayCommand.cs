using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Commands;

/// <summary>Puts a dead letter back into the queue, as a row of the same id (its body is sealed for that) with no try begun.</summary>
internal sealed class DeadLettersReplayCommand(IOutboxStore outbox, TimeProvider time) : ICommand
{
    public static readonly CommandSyntax Syntax = new(
        "dead-letters replay",
        "Puts a dead letter back into the queue, to be tried again now.",
        new Parameter("id", ParameterKind.Text, "As the list shows it."));

    public async Task<int> Run(CommandRequest request, ICommandOutput output, CancellationToken cancel)
    {
        var id = request.Text("id");
        var letter = (await outbox.DeadLetters(int.MaxValue, cancel)).FirstOrDefault(letter => letter.Id == id)
            ?? throw new CommandFault($"There is no dead letter '{id}'.");
        if (letter.Lane is not { } lane)
            throw new CommandFault($"'{id}' is an input that could not be decided on; its sender was asked to find another way, so it is not replayed.");
        var row = new OutboxRow(new OutboxKey(lane, time.GetUtcNow(), letter.Id), 0, letter.Body);
        if (!await outbox.Replay(id, row, cancel))
            throw new CommandFault($"'{id}' was replayed by somebody else.");
        await output.Line($"'{id}' is in the queue again.");
        return ExitCode.Done;
    }
}
