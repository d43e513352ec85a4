using Prakerja.Bot.Outbox;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Turns;

/// <summary>
/// An input on which deciding throws would throw again at every repeat. So it is taken all the same: with an apology, and a dead letter for an operator.
/// </summary>
internal sealed partial class PoisonInput(ReplyWording words, ReplyKeeper keeper, RowCodec rows, IChance chance, ILogger<PoisonInput> log)
{
    /// <summary>Turns a fresh plan, in which only the input's id is taken, into one that apologises.</summary>
    public void Apologise(TurnPlan plan, Exception fault)
    {
        var trace = FaultTrace.Of(fault);
        Poisoned(fault.GetType().Name, trace);
        plan.DeadLetters = [Letter(plan.Home.Id, plan.Inbound.Input, $"poison-{fault.GetType().Name}", trace, plan.Now)];
        keeper.Keep(plan, words.Write(plan.Home, plan.Chat, [TurnTexts.Apology], null));
    }

    /// <summary>For a person whose body cannot be read: nothing of it can be changed, so the letter is all there is.</summary>
    public DeadLetter Unreadable(string personId, UserInput input, DateTimeOffset now)
    {
        PersonUnreadable(personId);
        return Letter(personId, input, "person-unreadable", "", now);
    }

    private DeadLetter Letter(string personId, UserInput input, string reason, string trace, DateTimeOffset now)
    {
        var id = chance.Id();
        var (said, place) = input switch
        {
            UserInput.Words spoken => (spoken.Text, ""),
            UserInput.Press press => (press.Choice, press.Step),
            UserInput.Form form => (form.Result.GetType().Name, form.Step),
            UserInput.TimerFired timer => (timer.Key, timer.Name),
            UserInput.CheckAnswered check => (check.Answer.GetType().Name, check.CheckId),
            _ => ("", ""),
        };
        return new DeadLetter(id, null, now, reason, rows.Seal(id, new OutboxItem.Poison(personId, input.GetType().Name, said, place, trace)));
    }

    [LoggerMessage(2121, LogLevel.Error, "Deciding threw {Exception}; the input is a dead letter. {Trace}")]
    private partial void Poisoned(string exception, string trace);

    [LoggerMessage(2122, LogLevel.Error, "Person {PersonId} cannot be read: damaged, or its key is not on the ring. The input is a dead letter")]
    private partial void PersonUnreadable(string personId);
}
