using System.Collections.Immutable;
using Prakerja.Dialogs.Wording;

namespace Prakerja.Dialogs.Engine;

/// <summary>
/// Decides what a person's input means. A pure function: subject, input and facts in, decision out; deciding twice harms nobody.
/// </summary>
public sealed class DialogEngine(DialogCatalog catalog, ImmutableArray<IInterruption> interruptions)
{
    /// <summary>After a longer pause the first message is met with what is done and what is open.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    private readonly StackRunner runner = new(catalog);

    public DialogCatalog Catalog => catalog;

    public Decision Decide(Subject subject, UserInput input, Facts facts)
    {
        var turn = new Turn(subject, facts, catalog);
        runner.StandOnRoot(turn);
        WelcomeBack(turn, input);
        return input switch
        {
            UserInput.Opened => turn.Decide(runner.AskAgain(turn)),
            UserInput.Words words => OnWords(turn, words),
            UserInput.Press press => OnPress(turn, press),
            UserInput.Form form => OnForm(turn, form),
            UserInput.Withheld => OnWithheld(turn),
            UserInput.TimerFired timer => OnElsewhere(turn, timer, null),
            UserInput.CheckAnswered check => OnCheck(turn, check.CheckId, check.Answer),
            UserInput.SignedIn or UserInput.LinkOpened => OnElsewhere(turn, input, null),
            UserInput.OwnPhone phone => OnOwnPhone(turn, phone),
            UserInput.Unreadable unreadable when EngineTexts.Unreadable(unreadable.Kind) is { } why => Say(turn, why),
            _ => turn.Decide(Answer(turn, input)),
        };
    }

    /// <summary>Goes on with a decision whose check the host could answer at once.</summary>
    public Decision Continue(Decision decision, OpenCheck check, CheckAnswer answer, Facts facts)
    {
        var turn = new Turn(decision.Subject, facts, catalog);
        turn.Resume(decision, check.Id);
        return OnCheck(turn, check.Id, answer);
    }

    private Decision Say(Turn turn, Text words)
    {
        turn.Say(words);
        return turn.Decide(runner.AskAgain(turn));
    }

    private Decision OnWords(Turn turn, UserInput.Words words)
    {
        if (!runner.Offers(turn, words.Text) && Interrupt(turn, words.Text, Moment.BeforeAnswer, out var ask))
            return turn.Decide(ask);
        return turn.Decide(Answer(turn, words));
    }

    private Decision OnPress(Turn turn, UserInput.Press press)
    {
        var current = press.Revision == turn.Revision && press.Step == turn.Conversation.Top!.Place;
        if (press.Choice.StartsWith('/') && (current || press.Choice.StartsWith(Choices.Faq, StringComparison.Ordinal)))
            return Interrupt(turn, press.Choice, Moment.BeforeAnswer, out var ask) ? turn.Decide(ask) : turn.Decide(runner.AskAgain(turn));
        return current ? turn.Decide(Answer(turn, press)) : turn.Decide(Outdated(turn, press));
    }

    /// <summary>A late or doubled press changes nothing: it hears what stands now, and how to change that.</summary>
    private Ask? Outdated(Turn turn, UserInput.Press press)
    {
        var question = catalog.Find(turn, press.Step);
        if (question is not { IsAnswered: true, Shown: { } shown })
        {
            turn.Say(EngineTexts.OldButton);
            return runner.AskAgain(turn);
        }

        turn.Say(EngineTexts.OldButtonAnswer.With(("question", question.Label), ("answer", shown)));
        var ask = runner.AskAgain(turn);
        return question.ChangedBy == "" || ask is null
            ? ask
            : ask with { Choices = ask.Choices.Add(new Choice(Choices.Change + question.Place, EngineTexts.ChangeIt)) };
    }

    /// <summary>Nobody reads what was let go of; the question that was open takes it by its form, or wanted something else.</summary>
    private Decision OnWithheld(Turn turn)
    {
        turn.Say(EngineTexts.NumberNotKept);
        return turn.Decide(runner.AskAgain(turn));
    }

    private Decision OnForm(Turn turn, UserInput.Form form)
    {
        var current = form.Revision == turn.Revision && form.Step == turn.Conversation.Top!.Place;
        return current ? turn.Decide(Answer(turn, form)) : OnElsewhere(turn, form, null);
    }

    /// <summary>A shared contact answers only the question for a phone number; anywhere else it changes nothing.</summary>
    private Decision OnOwnPhone(Turn turn, UserInput.OwnPhone phone)
    {
        var open = runner.AskAgain(new Turn(turn.Subject, turn.Facts, catalog));
        if (open?.Expecting == Expecting.Phone)
            return turn.Decide(Answer(turn, phone));
        turn.Say(PhoneTexts.NotAskedNow);
        return turn.Decide(runner.AskAgain(turn));
    }

    private Decision OnCheck(Turn turn, string id, CheckAnswer answer)
    {
        var check = turn.Conversation.Checks.FirstOrDefault(open => open.Id == id);
        if (check is null)
            return turn.Decide(null) with { Outdated = true };
        if (answer is not CheckAnswer.Unavailable)
            turn.Conversation = turn.Conversation with { Checks = turn.Conversation.Checks.Remove(check) };
        var top = turn.Conversation.Top;
        return top is not null && top.Dialog == check.Dialog && top.Step == check.Step
            ? turn.Decide(runner.Advance(turn, StepEvent.Checked, check: check, answer: answer).Ask)
            : OnElsewhere(turn, new UserInput.CheckAnswered(id, answer), check);
    }

    private Decision OnElsewhere(Turn turn, UserInput input, OpenCheck? check)
    {
        var dialogs = check is null ? catalog.All : [catalog[check.Dialog]];
        var place = turn.Conversation.Top!.Place;
        if (!dialogs.Any(dialog => dialog.TakeElsewhere(turn, input, check)))
            return turn.Decide(null) with { Outdated = check is null };
        runner.StandOnRoot(turn);
        var ask = runner.Proceed(turn, place);
        return turn.Decide(turn.Said.Count == 0 && turn.Conversation.Top!.Place == place ? null : ask);
    }

    private Ask? Answer(Turn turn, UserInput input)
    {
        var (ask, unclear) = runner.Advance(turn, StepEvent.Input, input);
        if (unclear is null)
            return ask;
        if (input is UserInput.Words words && Interrupt(turn, words.Text, Moment.NotUnderstood, out var answered))
            return answered;
        turn.Conversation = turn.Conversation with { Attempt = turn.Conversation.Attempt + 1 };
        turn.Say(unclear);
        return runner.AskAgain(turn);
    }

    private bool Interrupt(Turn turn, string words, Moment moment, out Ask? ask)
    {
        var open = new OpenQuestion(moment, runner.TakesAnyWords(turn));
        foreach (var interruption in interruptions)
        {
            switch (interruption.Take(turn, words, open))
            {
                case Interrupted.Answered:
                    ask = runner.AskAgain(turn);
                    return true;
                case Interrupted.Moved:
                    ask = runner.Enter(turn);
                    return true;
                case Interrupted.No:
                    break;
            }
        }

        ask = null;
        return false;
    }

    private void WelcomeBack(Turn turn, UserInput input)
    {
        if (input is UserInput.TimerFired or UserInput.CheckAnswered or UserInput.Form)
            return;
        var last = turn.Conversation.LastInputAt;
        turn.Conversation = turn.Conversation with { LastInputAt = turn.Now };
        if (last is not { } then || turn.Now - then <= Pause)
            return;
        foreach (var journey in turn.Conversation.Stack.Select(frame => catalog[frame.Dialog]).OfType<IJourney>())
            turn.Say(journey.Recap(turn));
    }
}
