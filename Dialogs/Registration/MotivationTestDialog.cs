using System.Globalization;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.MotivationTest;

namespace Prakerja.Dialogs.Registration;

/// <summary>
/// The motivation test: five items, one message each, 60 seconds for all on the server's clock. What was answered counts; there is no mark to pass.
/// </summary>
public sealed class MotivationTestDialog : DraftDialog<Motivation>
{
    public const string DeadlineTimer = "test-deadline";
    public const string EvaluatedTimer = "test-evaluated";

    private static readonly TimeSpan Evaluation = TimeSpan.FromSeconds(2);

    public override string Name => "motivation-test";

    protected override Motivation Get(Applicant applicant) => applicant.Motivation;

    protected override Applicant Put(Applicant applicant, Motivation part) => applicant with { Motivation = part };

    protected override Waterfall<Motivation> Define() => new Waterfall<Motivation>()
        .Then(AskStart())
        .Then(new TestItemStep())
        .Do("close", Close)
        .Then(AwaitResult());

    public override bool TakeElsewhere(Turn turn, UserInput input, OpenCheck? check)
    {
        var motivation = turn.Applicant.Motivation;
        if (input is not UserInput.TimerFired timer || motivation.Attempt is not { } attempt || timer.Key != KeyOf(attempt))
            return false;
        switch (timer.Name)
        {
            case DeadlineTimer when attempt.IsRunning:
                Put(turn, motivation with { Attempt = attempt.Close(turn.Now) });
                turn.Say(TestTexts.TimeIsUp);
                return true;
            case EvaluatedTimer when motivation.EvaluatedAt is null:
                Put(turn, motivation with { EvaluatedAt = turn.Now });
                turn.Say(TestTexts.Evaluated);
                turn.Do(new Effect.Notice(EvaluatedTimer, KeyOf(attempt), NoticeTexts.TestEvaluated) { InReply = true });
                SendResult(turn);
                return true;
            default:
                return false;
        }
    }

    private static void Put(Turn turn, Motivation motivation) => turn.Applicant = turn.Applicant with { Motivation = motivation };

    private static Question<Motivation, string> AskStart() =>
        new Question<Motivation, string>("start", TestTexts.Label, new MenuPrompt(TestTexts.Explain, TestTexts.StartWhenReady),
            motivation => motivation.Attempt is { MayStartAgain: false }, (motivation, _) => motivation)
        {
            ChangeBy = _ => "",
        }
        .Offer(new Choice("start", TestTexts.Start, null, "mulai", "start", "ya", "siap"), Start)
        .Offer(new Choice("later", TestTexts.Later, null, "nanti"), context =>
        {
            context.Say(TestTexts.LaterIsFine);
            return context.ToRoot(context.State);
        });

    private static StepOutcome<Motivation> Start(StepContext<Motivation> context)
    {
        var items = context.Facts.TestItems ?? throw new InvalidOperationException("There are no test items.");
        var attempt = TestAttempt.Start(items.Draw(TestAttempt.ItemCount, context.Facts.Chance.Next), context.Turn.Now);
        context.Do(new Effect.Timer(DeadlineTimer, KeyOf(attempt), attempt.Deadline));
        return context.Continue(context.State with { Attempt = attempt, Score = null, EvaluatedAt = null });
    }

    private static StepOutcome<Motivation> Close(StepContext<Motivation> context)
    {
        var attempt = context.State.Attempt!;
        switch (attempt.State)
        {
            case TestState.Evaluated when context.State.Score is not null:
                return context.Continue(context.State);
            case TestState.Evaluated:
                context.Do(new Effect.Timer(EvaluatedTimer, KeyOf(attempt), context.Turn.Now + Evaluation));
                return context.Continue(context.State with { Score = attempt.Score(context.Facts.TestItems!) });
            case TestState.Voided:
                context.Say(TestTexts.Voided);
                return context.GoTo(context.State, "start");
            default:
                context.Say(TestTexts.NothingAnswered);
                return context.GoTo(context.State, "start");
        }
    }

    private static Question<Motivation, string> AwaitResult() =>
        new("result", TestTexts.Label, new MenuPrompt(TestTexts.BeingEvaluated, TestTexts.StillBeingEvaluated) { Expecting = Expecting.Nothing },
            motivation => motivation.EvaluatedAt is not null, (motivation, _) => motivation)
        {
            ChangeBy = _ => "",
            Show = _ => TestTexts.Done,
        };

    private static void SendResult(Turn turn)
    {
        if (turn.Applicant.Account is not { Email: { } email, Name: { } name })
            return;
        turn.Do(new Effect.Mail("test-evaluated", email.Value, TestTexts.ResultSubject,
            TestTexts.ResultBody.With(("name", name.Value), ("home", new Link.Page("/")))));
    }

    internal static string KeyOf(TestAttempt attempt) => attempt.StartedAt.UtcTicks.ToString(CultureInfo.InvariantCulture);
}
