namespace Prakerja.Dialogs.Wording;

internal static class EraseTexts
{
    public static readonly Text Label = new("Hapus data", "Erase data");

    public static readonly Text AskFirst = new(
        "Anda ingin menghapus semua data: akun, jawaban, foto, dan tempat di gelombang yang sedang dibuka. Ini tidak bisa dikembalikan. Lanjutkan?",
        "You want to erase everything: account, answers, photos, and your place in the open wave. It cannot be undone. Go on?");

    public static readonly Text YesGoOn = new("Ya, lanjut", "Yes, go on");

    public static readonly Text AskSecond = new(
        "Sekali lagi untuk memastikan: hapus semua data Anda sekarang?", "Once more, to be sure: erase all your data now?");

    public static readonly Text YesErase = new("Ya, hapus semua", "Yes, erase all");

    public static readonly Text Keep = new("Jangan hapus", "Keep my data");

    public static readonly Text Kept = new("Baik, tidak ada yang dihapus.", "All right, nothing was erased.");

    public static readonly Text Receipt = new(
        "Semua data Anda sudah dihapus pada {when}. Nomor bukti: {number}. Pesan ini pun hilang sesudah 8 hari.",
        "All your data were erased on {when}. Receipt number: {number}. This message, too, goes after 8 days.");
}
