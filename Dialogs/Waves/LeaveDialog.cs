using System.Text.Json.Serialization;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Waves;

/// <summary>Leaving a wave again, before it closes.</summary>
public sealed class LeaveDialog() : FrameDialog<LeaveState>(LeaveJson.Default.LeaveState)
{
    public override string Name => "leave-wave";

    protected override Waterfall<LeaveState> Define() => new Waterfall<LeaveState>()
        .Then(new Question<LeaveState, bool>("confirm", JoinTexts.WaveLabel, YesNo.Prompt(JoinTexts.LeaveConfirm, JoinTexts.LeaveYes, JoinTexts.LeaveNo), _ => false, (state, _) => state)
        {
            ChangeBy = _ => "",
            NameIt = (context, question) => context.Turn.Applicant.Participation.Joined is { } joined
                ? question.With(("wave", joined.Wave), ("number", joined.Number.Shown))
                : question,
            When = (turn, _) => turn.Applicant.Participation is { Joined: not null, Result: null },
            Consider = (context, yes) => Decide(context, yes),
        });

    private static StepOutcome<LeaveState> Decide(StepContext<LeaveState> context, bool yes)
    {
        var wave = context.Turn.Applicant.Participation.Joined!.Wave;
        var fact = context.Facts.FindWave(wave);
        if (!yes)
        {
            context.Say(JoinTexts.Stayed.With(("wave", wave)));
        }
        else if (fact is null || !fact.Wave.MayBeLeftAt(context.Turn.Now))
        {
            context.Say(JoinTexts.TooLateToLeave.With(("wave", wave)));
        }
        else
        {
            context.Do(new Effect.Leave(wave, fact.Version));
            context.Turn.Applicant = context.Turn.Applicant with { Participation = new Participation() };
            context.Say(JoinTexts.Left.With(("wave", wave)));
        }

        return context.ToRoot(context.State);
    }
}

public sealed record LeaveState;

[JsonSerializable(typeof(LeaveState))]
internal sealed partial class LeaveJson : JsonSerializerContext;
