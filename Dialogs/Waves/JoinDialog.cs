using System.Text.Json.Serialization;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Applicants;
using Prakerja.Domain.Waves;

namespace Prakerja.Dialogs.Waves;

/// <summary>Joining the open wave, for the first time or again: one confirmation, a registration number, the status.</summary>
public sealed class JoinDialog() : FrameDialog<JoinState>(JoinJson.Default.JoinState)
{
    private static readonly ChoicePrompt<bool> Confirmation = new(JoinTexts.Confirm,
    [
        (true, new Choice("yes", JoinTexts.Yes, null, "ya", "iya", "gabung", "ok", "yes", "join")),
        (false, new Choice("no", JoinTexts.No, null, "tidak", "belum", "no", "nanti")),
    ]);

    public override string Name => "join";

    protected override Waterfall<JoinState> Define() => new Waterfall<JoinState>()
        .Do("find", Find)
        .Then(new Question<JoinState, string>("wave", JoinTexts.WaveLabel, new WavePrompt(), state => state.Wave != 0,
            (state, _) => state)
        {
            ChangeBy = _ => "",
            Consider = (context, wave) => context.Continue(Chosen(context, int.Parse(wave, System.Globalization.CultureInfo.InvariantCulture))),
        })
        .Then(new Question<JoinState, bool>("confirm", JoinTexts.WaveLabel, Confirmation, _ => false, (state, _) => state)
        {
            ChangeBy = _ => "",
            NameIt = Named,
            Consider = (context, yes) => yes ? Join(context) : NotNow(context),
        });

    private static StepOutcome<JoinState> Find(StepContext<JoinState> context)
    {
        var joined = context.Turn.Applicant.Participation;
        var open = context.Facts.Waves.Where(wave => wave.Wave.IsOpenAt(context.Turn.Now)).ToList();
        switch (joined)
        {
            case { Result: SelectionResult.Selected }:
                context.Say(JoinTexts.AlreadySelected);
                return context.ToRoot(context.State);
            case { Joined: { } already, Result: null }:
                context.Say(JoinTexts.AlreadyJoined.With(("wave", already.Wave), ("number", already.Number.Shown)));
                return context.ToRoot(context.State);
        }

        if (open.Count == 0)
        {
            context.Say(JoinTexts.NoWave);
            return context.ToRoot(context.State);
        }

        return context.Continue(open.Count == 1 ? Chosen(context, open[0].Wave.Number) : context.State);
    }

    private static Phrase Named(StepContext<JoinState> context, Phrase question) => context.Facts.FindWave(context.State.Wave)?.Wave is { } wave
        ? question.With(("wave", wave.Number), ("quota", wave.Quota), ("closes", wave.ClosesAt))
        : JoinTexts.NoWave;

    private static JoinState Chosen(StepContext<JoinState> context, int wave) => context.State with { Wave = wave, AskedAt = context.Turn.Now };

    /// <summary>Asked before the closing, it counts until the list may be frozen.</summary>
    private static StepOutcome<JoinState> Join(StepContext<JoinState> context)
    {
        var now = context.Turn.Now;
        if (context.Facts.FindWave(context.State.Wave) is not { } fact || !fact.Wave.TakesConfirmation(context.State.AskedAt, now))
        {
            context.Say(JoinTexts.ClosedMeanwhile.With(("wave", context.State.Wave)));
            return context.ToRoot(context.State);
        }

        var number = RegistrationNumber.Draw(fact.Wave.Number, context.Facts.Chance.Next);
        var applicant = context.Turn.Applicant;
        context.Do(new Effect.Join(fact.Wave.Number, fact.Version, number, now));
        context.Turn.Applicant = applicant with
        {
            Participation = new Participation { Joined = new Joined(fact.Wave.Number, number, now) },
        };
        context.Say(JoinTexts.Joined.With(("wave", fact.Wave.Number), ("number", number.Shown), ("closes", fact.Wave.ClosesAt)));
        if (applicant.Account is { Email: { } email, Name: { } name })
            context.Do(new Effect.Mail("joined", email.Value, JoinTexts.MailSubject.With(("wave", fact.Wave.Number)),
                JoinTexts.MailBody.With(("name", name.Value), ("wave", fact.Wave.Number), ("number", number.Shown), ("closes", fact.Wave.ClosesAt))));
        return context.ToRoot(context.State);
    }

    private static StepOutcome<JoinState> NotNow(StepContext<JoinState> context)
    {
        context.Say(JoinTexts.NotNow);
        return context.ToRoot(context.State);
    }

    /// <summary>Asked only where more than one wave is open.</summary>
    private sealed class WavePrompt : IPrompt<string>
    {
        public Ask Ask(PromptContext context) => Prompt(context).Ask(context);

        public Answer<string> Read(UserInput input, PromptContext context) => Prompt(context).Read(input, context);

        private static ChoicePrompt<string> Prompt(PromptContext context) => new(JoinTexts.WhichWave,
        [
            .. context.Turn.Facts.Waves.Where(wave => wave.Wave.IsOpenAt(context.Turn.Now)).Select(wave =>
            {
                var number = wave.Wave.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
                return (number, new Choice(number, new Text($"Gelombang {number}", $"Wave {number}"), null, number));
            }),
        ]);
    }
}

public sealed record JoinState
{
    public int Wave { get; init; }
    public DateTimeOffset AskedAt { get; init; }
}

[JsonSerializable(typeof(JoinState))]
internal sealed partial class JoinJson : JsonSerializerContext;
