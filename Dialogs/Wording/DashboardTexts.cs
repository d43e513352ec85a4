using System.Collections.Frozen;

namespace Prakerja.Dialogs.Wording;

internal static class DashboardTexts
{
    public static readonly Text Incomplete = new(
        "{name}, pendaftaran Anda belum lengkap. Jawaban sejauh ini tersimpan.\nMau dilanjutkan?",
        "{name}, your registration is not complete yet. Your answers so far are kept.\nContinue?");

    public static readonly Text NoWave = new(
        "{name}, data Anda lengkap. Status: Gelombang tidak ditemukan, artinya belum ada yang dibuka.\nAnda ingin apa?",
        "{name}, your data are complete. Status: no wave found, which means that none is open.\nWhat would you like to do?");

    public static readonly Text MayJoin = new(
        "{name}, data Anda lengkap. Gelombang {open} dibuka sampai {openCloses}, dan Anda belum bergabung.\nAnda ingin apa?",
        "{name}, your data are complete. Wave {open} is open until {openCloses}, and you have not joined yet.\nWhat would you like to do?");

    public static readonly Text WaitingForClose = new(
        "Status Anda: Menunggu gelombang ditutup. Anda bergabung di Gelombang {wave}, nomor {number}; ditutup {closes}.\nAnda ingin apa?",
        "Your status: waiting for the wave to close. You joined wave {wave}, number {number}; it closes {closes}.\nWhat would you like to do?");

    /// <summary>Under the receipt, which has said the rest.</summary>
    public static readonly Text JustJoined = new(
        "Status Anda: Menunggu gelombang ditutup.\nAnda ingin apa?", "Your status: waiting for the wave to close.\nWhat would you like to do?");

    public static readonly Text BeingProcessed = new(
        "Status Anda: Sedang diproses. Gelombang {wave} sudah ditutup dan menunggu seleksi. Nomor Anda {number}.\nAnda ingin apa?",
        "Your status: being processed. Wave {wave} is closed and awaits the selection. Your number is {number}.\nWhat would you like to do?");

    public static readonly Text InSelection = new(
        "Status Anda: Dalam proses seleksi Gelombang {wave}. Nomor Anda {number}.\nAnda ingin apa?",
        "Your status: in the selection of wave {wave}. Your number is {number}.\nWhat would you like to do?");

    public static readonly Text BeingEvaluated = new(
        "Status Anda: Sedang dievaluasi (Gelombang {wave}, nomor {number}). Itu belum berarti lolos atau tidak.\nAnda ingin apa?",
        "Your status: being evaluated (wave {wave}, number {number}). That says nothing yet about the outcome.\nWhat would you like to do?");

    public static readonly Text Accepted = new(
        "Status Anda: Berhasil. Selamat, Anda terpilih di Gelombang {wave}, nomor {number}.\nAnda ingin apa?",
        "Your status: successful. Congratulations, you were selected in wave {wave}, number {number}.\nWhat would you like to do?");

    public static readonly Text NotSelected = new(
        "Status Anda: Belum berhasil di Gelombang {wave}. {reason} Gelombang berikutnya belum dibuka; nanti cukup sekali tekan untuk ikut lagi.\nAnda ingin apa?",
        "Your status: not successful in wave {wave}. {reason} The next wave is not open yet; then one press is enough to join again.\nWhat would you like to do?");

    public static readonly Text NotSelectedMayJoin = new(
        "Status Anda: Belum berhasil di Gelombang {wave}. {reason} Gelombang {open} sudah dibuka sampai {openCloses}: ikut lagi cukup sekali tekan, tanpa isi data dan tanpa tes.\nAnda ingin apa?",
        "Your status: not successful in wave {wave}. {reason} Wave {open} is open until {openCloses}: joining again takes one press, no form and no test.\nWhat would you like to do?");

    public static readonly Text Join = new("Gabung gelombang", "Join the wave");

    public static readonly Text Leave = new("Batal ikut", "Leave the wave");

    public static readonly Text MyData = new("Data saya", "My data");

    public static readonly Text Help = new("Bantuan", "Help");

    public static readonly Text SignOut = new("Keluar", "Sign out");

    public static readonly Text Erase = new("Hapus data saya", "Erase my data");

    private static readonly Text NoReason = new("Alasannya belum tercatat.", "No reason is on record.");

    private static readonly FrozenDictionary<string, Text> Reasons = new Dictionary<string, Text>
    {
        ["quota"] = new("Anda memenuhi syarat, tetapi kuota habis dalam undian.", "You met the requirements, but the draw ran out of places."),
        ["nik-not-proved"] = new("NIK Anda belum cocok dengan data kependudukan.", "Your NIK did not match the population registry."),
        ["barred-occupation"] = new("Jabatan Anda termasuk yang tidak boleh ikut.", "Your occupation is among those that may not take part."),
    }.ToFrozenDictionary();

    public static Text Reason(string? code) => code is null ? NoReason : Reasons.GetValueOrDefault(code, NoReason);
}
