using Prakerja.Dialogs.Engine;
using Prakerja.Dialogs.Wording;
using Prakerja.Domain.Waves;

namespace Prakerja.Dialogs.Faq;

/// <summary>
/// Fills what changes in an answer: {open} a sentence on the wave that is open or comes next, {join} how this asker joins, {quota} places of the
/// wave, {contact}, {dukcapil}, {privacy}, {here} the address of this bot.
/// </summary>
internal static class LiveFacts
{
    private const int UsualQuota = 800_000;

    private static readonly Text Open = new(
        "Gelombang {wave} sedang dibuka sampai {closes}.", "Wave {wave} is open until {closes}.");

    private static readonly Text OpensLater = new(
        "Sekarang belum ada gelombang yang dibuka. Gelombang {wave} dibuka {opens}.", "No wave is open right now. Wave {wave} opens {opens}.");

    private static readonly Text NoneOpen = new(
        "Sekarang belum ada gelombang yang dibuka, dan tanggal berikutnya belum diumumkan.",
        "No wave is open right now, and the next date is not announced yet.");

    private static readonly Text JoinSignedIn = new(
        "Ketik “menu”, lalu tekan Gabung gelombang.", "Type “menu”, then press Join the wave.");

    private static readonly Text JoinSignedOut = new(
        "Ketik “menu”, tekan Sudah punya akun, masuk dengan e-mail dan kata sandi lama, lalu tekan Gabung gelombang.",
        "Type “menu”, press I have an account, sign in with your old e-mail and password, then press Join the wave.");

    public static Phrase Fill(Text text, Turn turn) => text.With(
        ("open", OnWaves(turn)), ("join", turn.Facts.SignedIn ? JoinSignedIn : JoinSignedOut), ("quota", Quota(turn)),
        ("contact", turn.Facts.Services.HelpContact), ("dukcapil", turn.Facts.Services.Dukcapil),
        ("privacy", new Link.Page("/privacy.html")), ("here", turn.Facts.Services.PublicUrl));

    public static Wave? NextWave(Turn turn) => turn.Facts.Waves
        .Select(fact => fact.Wave).Where(wave => wave.StateAt(turn.Now) == WaveState.Scheduled).MinBy(wave => wave.OpensAt);

    /// <summary>The wave that is closed and not announced yet, the latest first.</summary>
    public static Wave? WaveAwaitingResult(Turn turn) => turn.Facts.Waves
        .Select(fact => fact.Wave).Where(wave => wave.StateAt(turn.Now) is WaveState.Closed or WaveState.Selecting).MaxBy(wave => wave.Number);

    private static Phrase OnWaves(Turn turn)
    {
        if (turn.Facts.OpenWave?.Wave is { } open)
            return Open.With(("wave", open.Number), ("closes", open.ClosesAt));
        return NextWave(turn) is { } next ? OpensLater.With(("wave", next.Number), ("opens", next.OpensAt)) : NoneOpen;
    }

    private static int Quota(Turn turn) => turn.Facts.OpenWave?.Wave.Quota ?? NextWave(turn)?.Quota
        ?? turn.Facts.Waves.Select(fact => fact.Wave).MaxBy(wave => wave.Number)?.Quota ?? UsualQuota;
}
