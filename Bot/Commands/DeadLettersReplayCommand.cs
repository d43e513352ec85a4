using Prakerja.Bot.Outbox;

namespace Prakerja.Bot.Commands;

/// <summary>Puts a dead letter back into the queue as a new row with no try begun.</summary>
internal sealed class DeadLettersReplayCommand(IOutboxStore outbox, RowCodec rows, TimeProvider time) : ICommand
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
        var item = rows.Open(letter) ?? throw new CommandFault($"'{id}' cannot be read with these keys.");
        if (item is OutboxItem.Poison)
            throw new CommandFault($"'{id}' is an input that could not be decided on; its sender was asked to find another way, so it is not replayed.");
        var row = rows.Row(letter.Lane ?? Lane.Reply, time.GetUtcNow(), id, item with { Ended = 0 });
        if (!await outbox.Replay(id, row, cancel))
            throw new CommandFault($"'{id}' was replayed by somebody else.");
        await output.Line($"'{id}' is in the queue again.");
        return ExitCode.Done;
    }
}
