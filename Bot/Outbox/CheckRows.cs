using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Outbox;

/// <summary>Runs checks and brings their answers to the conversation that waits for them.</summary>
internal sealed class CheckRows(
    IEnumerable<ICheckRunner> runners, TurnRunner turns, CheckLimits limits, RowCodec rows, IChance chance, TimeProvider time)
{
    private readonly ICheckRunner[] runners = [.. runners];

    public async Task<RowEnd> Run(OutboxItem.RunCheck item, OutboxRow row, Person person, CancellationToken cancel)
    {
        if (!person.Conversation.Checks.Any(open => open.Id == item.Check.Id))
            return new RowEnd.Done();
        if (!item.Spent)
        {
            var (reached, spent) = await limits.Spend(item, row);
            if (reached is not null)
                return await Answer(item, row.Key, reached, cancel);
            if (spent is null)
                return new RowEnd.Used();
            (item, row) = (item with { Spent = true }, spent);
        }

        var runner = Array.Find(runners, runner => runner.Handles(item.Check.Check));
        var answer = runner is null ? new CheckAnswer.Failed() : await runner.Run(item.PersonId, item.Check.Check, cancel);
        return answer is CheckAnswer.Unavailable ? await Later(item, row, cancel) : await Answer(item, row.Key, answer, cancel);
    }

    /// <summary>Its runner brought the process down, or threw, again and again: the dialog hears that there will be no answer.</summary>
    public Task<RowEnd> GiveUp(OutboxItem.RunCheck item, OutboxKey row, CancellationToken cancel) => Answer(item, row, new CheckAnswer.Failed(), cancel);

    private async Task<RowEnd> Answer(OutboxItem.RunCheck item, OutboxKey row, CheckAnswer answer, CancellationToken cancel)
    {
        await turns.Run(new Inbound.ForPerson(item.PersonId, item.Chat, row, new UserInput.CheckAnswered(item.Check.Id, answer)), cancel);
        return new RowEnd.Used();
    }

    /// <summary>The dialog is told once that there is no answer yet; the check stays open and is asked again.</summary>
    private async Task<RowEnd> Later(OutboxItem.RunCheck item, OutboxRow row, CancellationToken cancel)
    {
        var wait = Waits.AfterUnavailable(item.Ended + 1).Stretch(chance);
        var later = item with { Ended = item.Ended + 1, ToldUnavailable = true };
        if (item.ToldUnavailable)
            return new RowEnd.Again(wait, later);
        var successor = new OutboxRow(row.Key with { Due = time.GetUtcNow() + wait }, row.Tries, rows.Seal(row.Key.Id, later));
        var unavailable = new UserInput.CheckAnswered(item.Check.Id, new CheckAnswer.Unavailable());
        await turns.Run(new Inbound.ForPerson(item.PersonId, item.Chat, row.Key, unavailable) { Successor = successor }, cancel);
        return new RowEnd.Used();
    }
}
