using System.Collections.Immutable;
using Prakerja.Bot.Outbox;
using Prakerja.Bot.Security;
using Prakerja.Dialogs.Engine;

namespace Prakerja.Bot.Turns;

/// <summary>
/// Lets the dialogs decide, and answers at once what our own store can answer: limits, and the registry where it is imported. Every other check
/// becomes a row of the outbox. What goes wrong in the store comes out as a <see cref="StoreFaultException"/>, what goes wrong in a dialog as it is.
/// </summary>
internal sealed class Decider(DialogEngine engine, IRegistry registry, RowCodec rows, ITurnStore store, SealedJson json, TurnKeys keys)
{
    private const int MostChecks = 20;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);

    public ValueTask<Decision> Decide(TurnPlan plan, UserInput input)
    {
        var decision = engine.Decide(plan.Home.Subject, input, plan.Facts);
        return decision.NewChecks.IsEmpty ? new(decision) : new(Answer(plan, decision));
    }

    /// <summary>The dialogs as they stand before the first input: what a greeting shows.</summary>
    public Decision Open(Subject subject, Facts facts) => engine.Decide(subject, new UserInput.Opened(), facts);

    /// <summary>Null, or the limit that is used up.</summary>
    public Task<CheckAnswer.LimitReached?> Spend(TurnPlan plan, ImmutableArray<Spend> spends)
    {
        plan.Limits ??= new LimitBook(store, json, keys);
        return plan.Limits.Spend(spends, plan.Now);
    }

    private async Task<Decision> Answer(TurnPlan plan, Decision decision)
    {
        var open = new Queue<OpenCheck>(decision.NewChecks);
        var later = new List<(OpenCheck Check, bool Told)>();
        for (var answered = 0; open.TryDequeue(out var check); answered++)
        {
            if (answered == MostChecks)
                throw new InvalidOperationException($"Checks beget checks at {check.Dialog}/{check.Step}.");
            if (!IsOpen(decision, check))
                continue;
            var answer = await Ask(plan, check);
            if (answer is null or CheckAnswer.Unavailable)
                later.Add((check, answer is not null));
            if (answer is null)
                continue;
            var next = engine.Continue(decision, check, answer, plan.Facts);
            foreach (var more in next.NewChecks)
                open.Enqueue(more);
            decision = KeepQuestion(decision, next);
        }

        later.RemoveAll(check => !IsOpen(decision, check.Check));
        plan.NewRows = plan.NewRows.AddRange(later.Select(check => Row(plan, check.Check, check.Told)));
        return decision with { NewChecks = [.. later.Select(check => check.Check)] };
    }

    /// <summary>Null: not in this turn.</summary>
    private async Task<CheckAnswer?> Ask(TurnPlan plan, OpenCheck open)
    {
        if (open.Check.NotBefore > plan.Now)
            return null;
        if (!open.Check.Spends.IsEmpty && await Spend(plan, open.Check.Spends) is { } reached)
            return reached;
        return open.Check switch
        {
            Check.Allowance => new CheckAnswer.Allowed(),
            Check.Registry asked when registry.AnswersInTurn => await StoreFaultException.Guard(() => registry.Ask(asked, CancellationToken.None)),
            _ => null,
        };
    }

    private OutboxRow Row(TurnPlan plan, OpenCheck open, bool told)
    {
        var waits = open.Check.NotBefore > plan.Now;
        var due = waits ? open.Check.NotBefore!.Value : told ? plan.Now + FirstWait : plan.Now;
        var item = new OutboxItem.RunCheck(plan.Home.Id, plan.Chat, open) { Spent = !waits, ToldUnavailable = told };
        return rows.Row(Lane.Check, due, open.Id, item);
    }

    /// <summary>An answer that nobody at the top waited for says nothing: the question asked before it stands.</summary>
    private static Decision KeepQuestion(Decision before, Decision next)
    {
        if (next.Outdated)
            return before;
        var same = next.Ask is null && before.Ask is not null && next.Subject.Conversation.Revision == before.Subject.Conversation.Revision
            && next.Subject.Conversation.Top?.Place == before.Subject.Conversation.Top?.Place;
        return same ? next with { Ask = before.Ask } : next;
    }

    private static bool IsOpen(Decision decision, OpenCheck check)
    {
        foreach (var open in decision.Subject.Conversation.Checks)
        {
            if (open.Id == check.Id)
                return true;
        }

        return false;
    }
}
