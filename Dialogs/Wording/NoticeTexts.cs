namespace Prakerja.Dialogs.Wording;

/// <summary>What the bot says without being asked, and how to have it stop.</summary>
internal static class NoticeTexts
{
    public static readonly Text Off = new(
        "Baik, pemberitahuan tidak kami kirim lagi ke chat ini; kabar penting tetap lewat chat lain, e-mail atau SMS. Pesan Anda tetap kami jawab. Ketik “MULAI” kalau mau menerima lagi. Ingin berhenti mengisi? Ketik “batal”.",
        "All right, no more notices to this chat; what matters still comes by another chat, e-mail or SMS. Your messages are answered as before. Type “START” to receive them again. Want to stop filling in? Type “cancel”.");

    public static readonly Text On = new("Baik, pemberitahuan kami kirim lagi ke chat ini.", "All right, notices come to this chat again.");

    public static readonly Text TestEvaluated = new(
        "Tes motivasi Prakerja Anda sudah dinilai dan tersimpan. Langkah berikutnya: kembali ke chat dan gabung ke gelombang.",
        "Your Prakerja motivation test is evaluated and kept. Next: go back to the chat and join a wave.");
}
