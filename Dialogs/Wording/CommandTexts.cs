namespace Prakerja.Dialogs.Wording;

internal static class CommandTexts
{
    public static readonly Text Cancel = new("Batal", "Cancel");

    public static readonly Text AskCancel = new(
        "Berhenti dulu di sini? Jawaban Anda tetap tersimpan dan bisa dilanjutkan kapan saja.",
        "Stop here for now? Your answers are kept and can be continued at any time.");

    public static readonly Text CancelYes = new("Ya, berhenti", "Yes, stop");

    public static readonly Text CancelNo = new("Lanjut mengisi", "Go on");

    public static readonly Text Cancelled = new("Baik, kita berhenti di sini. Jawaban Anda tersimpan.", "All right, we stop here. Your answers are kept.");

    public static readonly Text FirstQuestion = new("Ini pertanyaan pertama, jadi tidak ada yang sebelumnya.", "This is the first question; there is none before it.");

    public static readonly Text Help = new(
        "Anda bisa mengetik kapan saja: “kembali” ke pertanyaan sebelumnya, “ubah” untuk mengubah jawaban, “batal” untuk berhenti, “menu”, “bahasa” untuk bahasa Inggris, “perangkat lain” untuk lanjut di tempat lain, “keluar”. Bertanya juga boleh. Petugas: {contact}.",
        "You can type at any time: “back” for the question before, “change” to change an answer, “cancel” to stop, “menu”, “language” for Indonesian, “another device” to go on elsewhere, “sign out”. You may also ask. A person: {contact}.");

    public static readonly Text Contact = new(
        "Petugas bisa dihubungi di {contact}. Jawaban Anda di sini tetap tersimpan.", "You can reach a person at {contact}. Your answers here are kept.");

    public static readonly Text NowIndonesian = new("Baik, sekarang dalam bahasa Indonesia.", "Baik, sekarang dalam bahasa Indonesia.");

    public static readonly Text NowEnglish = new("All right, in English now.", "All right, in English now.");

    public static readonly Text Greeting = new("Halo juga.", "Hello to you too.");

    public static readonly Text Thanks = new("Sama-sama.", "You are welcome.");

    public static readonly Text NotSignedIn = new("Anda belum masuk ke akun mana pun.", "You are not signed in to any account.");

    public static readonly Text BackToQuestion = new("Kembali ke tadi:", "Back to where we were:");
}
