using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Prompts;
using Prakerja.Dialogs.Registration;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Waves;

namespace Prakerja.Dialogs.Accounts;

/// <summary>The bottom of the stack for whoever has an account: the status, and what can be done now.</summary>
public sealed class DashboardDialog() : FrameDialog<MenuState>(MenuJson.Default.MenuState)
{
    public override string Name => "dashboard";

    protected override Waterfall<MenuState> Define() => new Waterfall<MenuState>()
        .Then(new Question<MenuState, string>("choose", HomeTexts.Menu, new MenuPrompt(Overview, PromptTexts.ChoosePlease), _ => false, (state, _) => state)
        {
            ChangeBy = _ => "",
            OtherWays = [new Choice(Choices.Contact, PromptTexts.Contact)],
        }
        .Offer(new Choice("continue", HomeTexts.Continue, null, "lanjut", "lanjutkan", "daftar", "continue"),
            context => context.Open(context.State, "registration"), context => !IsComplete(context.Turn))
        .Offer(new Choice("join", DashboardTexts.Join, null, "gabung", "join", "ikut", "gabung gelombang"),
            context => context.Open(context.State, "join"), context => MayJoin(context.Turn))
        .Offer(new Choice("leave", DashboardTexts.Leave, null, "batal ikut", "mundur"),
            context => context.Open(context.State, "leave-wave"), context => MayLeave(context.Turn))
        .Offer(new Choice(Choices.ChangeList, DashboardTexts.MyData, null, "data saya", "profil"), context => context.Open(context.State, "change"))
        .Offer(new Choice("devices", DeviceTexts.Devices, null, "perangkat saya"), context => context.Open(context.State, "devices"))
        .Offer(new Choice(Choices.Help, DashboardTexts.Help), context => context.Unclear(HomeTexts.AskAnything))
        .Offer(new Choice(Choices.SignOut, DashboardTexts.SignOut), context => context.Unclear(HomeTexts.AskAnything))
        .Offer(new Choice("erase", DashboardTexts.Erase, null, "hapus data", "hapus akun"), context => context.Open(context.State, "erase")));

    public static ApplicantStatus StatusOf(Turn turn)
    {
        var joined = turn.Applicant.Participation;
        var wave = joined.Joined is { } place ? turn.Facts.FindWave(place.Wave)?.Wave : null;
        var entry = joined.Joined is { } held
            ? new WaveEntry(held.Wave, turn.PersonId, held.Number, held.At, "", "", turn.Applicant.Identity.BirthDate!, false, false, true) : null;
        return Statuses.Of(entry, wave, turn.Facts.OpenWave?.Wave, turn.Now, joined.Result);
    }

    private static Phrase Overview(Turn turn)
    {
        var applicant = turn.Applicant;
        var status = StatusOf(turn);
        var joined = applicant.Participation.Joined;
        var open = turn.Facts.OpenWave?.Wave;
        var text = status switch
        {
            ApplicantStatus.NoWave when !IsComplete(turn) => DashboardTexts.Incomplete,
            ApplicantStatus.MayJoin when !IsComplete(turn) => DashboardTexts.Incomplete,
            ApplicantStatus.NoWave => DashboardTexts.NoWave,
            ApplicantStatus.MayJoin => DashboardTexts.MayJoin,
            ApplicantStatus.WaitingForClose when turn.Effects.Any(effect => effect is Effect.Join) => DashboardTexts.JustJoined,
            ApplicantStatus.WaitingForClose => DashboardTexts.WaitingForClose,
            ApplicantStatus.BeingProcessed => DashboardTexts.BeingProcessed,
            ApplicantStatus.InSelection => DashboardTexts.InSelection,
            ApplicantStatus.BeingEvaluated => DashboardTexts.BeingEvaluated,
            ApplicantStatus.Accepted => DashboardTexts.Accepted,
            _ => open is null ? DashboardTexts.NotSelected : DashboardTexts.NotSelectedMayJoin,
        };
        var wave = joined is null ? null : turn.Facts.FindWave(joined.Wave)?.Wave;
        return text.With(
            ("name", applicant.Account.Name?.Value ?? ""), ("wave", joined?.Wave ?? 0), ("number", joined?.Number.Shown ?? ""),
            ("closes", (object?)wave?.ClosesAt ?? ""), ("open", open?.Number ?? 0), ("openCloses", (object?)open?.ClosesAt ?? ""),
            ("reason", DashboardTexts.Reason(applicant.Participation.Reason)));
    }

    private static bool IsComplete(Turn turn) => RegistrationDialog.IsComplete(turn);

    private static bool MayJoin(Turn turn) => IsComplete(turn) && turn.Facts.OpenWave is not null
        && StatusOf(turn) is ApplicantStatus.MayJoin or ApplicantStatus.NotSelected;

    private static bool MayLeave(Turn turn) => turn.Applicant.Participation is { Joined: { } joined, Result: null }
        && turn.Facts.FindWave(joined.Wave)?.Wave.MayBeLeftAt(turn.Now) == true;
}
