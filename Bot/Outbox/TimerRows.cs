using Prakerja.Bot.Turns;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Outbox;

/// <summary>Wakes conversations.</summary>
internal sealed class TimerRows(TurnRunner runner, TimeProvider time)
{
    /// <summary>A timer whose name begins so is a reminder, and of no use when it is late.</summary>
    public const string Reminder = "reminder";

    private static readonly TimeSpan MostLate = TimeSpan.FromHours(1);

    public async Task<RowEnd> Fire(OutboxItem.Timer timer, OutboxKey row, CancellationToken cancel)
    {
        if (timer.Name.StartsWith(Reminder, StringComparison.Ordinal) && time.GetUtcNow() - timer.Due > MostLate)
            return new RowEnd.Done();
        await runner.Run(new Inbound.ForPerson(timer.PersonId, null, row, new UserInput.TimerFired(timer.Name, timer.Key, timer.Due)), cancel);
        return new RowEnd.Used();
    }
}
