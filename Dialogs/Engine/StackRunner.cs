using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Engine;

/// <summary>Runs the step at the top of the stack, and the next, until one of them asks or waits.</summary>
internal sealed class StackRunner(DialogCatalog catalog)
{
    private const int MostSteps = 200;

    /// <summary>The bottom dialog is the one that fits this person now.</summary>
    public void StandOnRoot(Turn turn)
    {
        var root = catalog.Root(turn);
        var stack = turn.Conversation.Stack;
        if (stack.IsEmpty)
            turn.Conversation = turn.Conversation.Push(catalog.Start(root));
        else if (stack[0].Dialog != root)
            turn.Conversation = turn.Conversation with { Stack = stack.SetItem(0, catalog.Start(root)) };
        Renew(turn);
    }

    /// <summary>The same question once more: nothing was answered, so the revision stands.</summary>
    public Ask? AskAgain(Turn turn) => Follow(turn, Top(turn).Run(turn, StepEvent.AskAgain)).Ask;

    /// <summary>Another question is open now.</summary>
    public Ask? Enter(Turn turn)
    {
        StandOnRoot(turn);
        turn.Raise();
        return Follow(turn, Top(turn).Run(turn, StepEvent.Arrive)).Ask;
    }

    /// <summary>After something happened elsewhere: on, where the open question is settled by it; else the same question.</summary>
    public Ask? Proceed(Turn turn, string place)
    {
        if (turn.Conversation.Top!.Place != place)
            return Enter(turn);
        return Follow(turn, Top(turn).Run(turn, StepEvent.AskAgain)).Ask;
    }

    public (Ask? Ask, Phrase? Unclear) Advance(
        Turn turn, StepEvent happened, UserInput? input = null, OpenCheck? check = null, CheckAnswer? answer = null) =>
        Follow(turn, Top(turn).Run(turn, happened, input, check, answer));

    public bool Offers(Turn turn, string words) => Top(turn).Offers(turn, words);

    public bool TakesAnyWords(Turn turn) =>
        Top(turn).Questions(turn, turn.Conversation.Top!).Any(question => question.Step == turn.Conversation.Top!.Step && question.TakesAnyWords);

    private (Ask? Ask, Phrase? Unclear) Follow(Turn turn, Move move)
    {
        if (move is Move.Unclear unclear)
            return (null, unclear.Why);
        if (move is Move.Asked same)
            return (same.Ask, null);
        turn.Raise();
        for (var steps = 0; steps < MostSteps; steps++)
        {
            switch (move)
            {
                case Move.Asked when Navigation.ChangeIsDone(turn, catalog):
                    move = new Move.Done();
                    continue;
                case Move.Asked asked:
                    Announce(turn);
                    return (asked.Ask, null);
                case Move.Waits:
                    return (null, null);
                case Move.Unclear why:
                    return (null, why.Why);
                case Move.Opened opened:
                    turn.Conversation = turn.Conversation.Push(catalog.Start(opened.Dialog, opened.Start));
                    move = Top(turn).Run(turn, StepEvent.Arrive);
                    break;
                case Move.Left:
                    turn.Conversation = turn.Conversation.ToRoot();
                    StandOnRoot(turn);
                    move = Top(turn).Run(turn, StepEvent.Arrive);
                    break;
                case Move.Became became:
                    turn.Conversation = turn.Conversation.WithTop(catalog.Start(became.Dialog));
                    move = Top(turn).Run(turn, StepEvent.Arrive);
                    break;
                case Move.Done:
                    move = Leave(turn);
                    break;
                default:
                    move = Top(turn).Run(turn, StepEvent.Arrive);
                    break;
            }
        }

        throw new InvalidOperationException($"The dialogs go round in circles at {turn.Conversation.Top?.Place}.");
    }

    private Move Leave(Turn turn)
    {
        turn.Conversation = turn.Conversation.Pop();
        StandOnRoot(turn);
        return Top(turn).Run(turn, StepEvent.ChildDone);
    }

    /// <summary>Says how far one is when a part of a journey begins.</summary>
    private void Announce(Turn turn)
    {
        var stack = turn.Conversation.Stack;
        if (stack.Length < 2 || catalog[stack[^2].Dialog] is not IJourney journey || stack[^1].Change)
            return;
        if (turn.Conversation.Part == stack[^2].Step)
            return;
        turn.Conversation = turn.Conversation with { Part = stack[^2].Step };
        if (journey.Progress(turn, stack[^2].Step) is { } progress)
            turn.Say(progress);
    }

    /// <summary>Frames stored by an earlier version of their dialog go on in this one; frames of dialogs that are gone are left.</summary>
    private void Renew(Turn turn)
    {
        var stack = turn.Conversation.Stack;
        if (stack.All(frame => catalog.Has(frame.Dialog) && catalog[frame.Dialog].Version == frame.Version))
            return;
        turn.Conversation = turn.Conversation with
        {
            Stack =
            [
                .. stack.Where(frame => catalog.Has(frame.Dialog)).Select(frame =>
                {
                    var dialog = catalog[frame.Dialog];
                    return frame with
                    {
                        Version = dialog.Version,
                        Step = dialog.Steps.Contains(frame.Step) ? frame.Step : dialog.Steps[0],
                    };
                }),
            ],
        };
    }

    private IDialog Top(Turn turn) => catalog[turn.Conversation.Top!.Dialog];
}
