using Prakerja.Dialogs.Accounts;
using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Waves;

namespace Prakerja.Dialogs.Faq;

/// <summary>The asker's own standing as the first sentence of an answer; only for whoever is signed in.</summary>
internal static class OwnStatus
{
    private static readonly Text WaitingForClose = new(
        "Status Anda: Menunggu gelombang ditutup. Anda ikut Gelombang {wave}, nomor {number}; ditutup {closes}.",
        "Your status: waiting for the wave to close. You are in wave {wave}, number {number}; it closes {closes}.");

    private static readonly Text InSelection = new(
        "Status Anda: masih diseleksi. Gelombang {wave} sudah ditutup, nomor Anda {number}; hasilnya kami kirim begitu diumumkan.",
        "Your status: still in the selection. Wave {wave} is closed, your number is {number}; the result comes as soon as it is announced.");

    private static readonly Text Accepted = new(
        "Status Anda: Berhasil. Anda terpilih di Gelombang {wave}, nomor {number}.",
        "Your status: successful. You were selected in wave {wave}, number {number}.");

    private static readonly Text NotSelected = new(
        "Status Anda: Belum berhasil di Gelombang {wave}. {reason}", "Your status: not successful in wave {wave}. {reason}");

    private static readonly Text NotJoined = new(
        "Anda belum bergabung di gelombang mana pun.", "You have not joined any wave yet.");

    public static ApplicantStatus? Of(Turn turn) => turn.Facts.SignedIn ? DashboardDialog.StatusOf(turn) : null;

    /// <summary>Null for a stranger.</summary>
    public static Phrase? Say(Turn turn)
    {
        if (Of(turn) is not { } status)
            return null;
        var text = status switch
        {
            ApplicantStatus.WaitingForClose => WaitingForClose,
            ApplicantStatus.BeingProcessed or ApplicantStatus.InSelection or ApplicantStatus.BeingEvaluated => InSelection,
            ApplicantStatus.Accepted => Accepted,
            ApplicantStatus.NotSelected => NotSelected,
            _ => NotJoined,
        };
        var own = turn.Applicant.Participation;
        return text.With(
            ("wave", own.Joined?.Wave ?? 0), ("number", own.Joined?.Number.Shown ?? ""), ("reason", DashboardTexts.Reason(own.Reason)),
            ("closes", (object?)turn.Facts.FindWave(own.Joined?.Wave ?? 0)?.Wave.ClosesAt ?? ""));
    }
}
