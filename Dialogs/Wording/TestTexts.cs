namespace Prakerja.Dialogs.Wording;

internal static class TestTexts
{
    public static readonly Text Label = new("Tes motivasi", "Motivation test");

    public static readonly Text Explain = new(
        "Sekarang tes motivasi: 5 pertanyaan pendek, 1 menit untuk semuanya. Nilainya tidak menentukan boleh ikut atau tidak, jadi jawab saja apa adanya. Waktu mulai berjalan begitu Anda menekan “Mulai tes”.\nSudah siap?",
        "Now the motivation test: 5 short questions, 1 minute for all. There is no pass mark, so just answer honestly. The time starts when you press “Start the test”.\nAre you ready?");

    public static readonly Text Start = new("Mulai tes", "Start the test");

    public static readonly Text Later = new("Nanti saja", "Later");

    public static readonly Text LaterIsFine = new(
        "Baik. Semua jawaban tersimpan; lanjutkan kapan saja sebelum gelombang ditutup.",
        "All right. Everything is kept; go on whenever you like before the wave closes.");

    public static readonly Text StartWhenReady = new("Tekan “Mulai tes” kalau sudah siap.", "Press “Start the test” when you are ready.");

    public static readonly Text Item = new("{number} dari {count}. {question}", "{number} of {count}. {question}");

    public static readonly Text TimeIsUp = new("Waktunya habis.", "Time is up.");

    public static readonly Text NothingAnswered = new(
        "Belum ada jawaban yang masuk, jadi tes boleh diulang.", "No answer arrived, so you may take the test again.");

    public static readonly Text Voided = new(
        "Ada gangguan dari pihak kami saat tes berjalan, jadi tes itu tidak dihitung. Mohon maaf; silakan ulangi.",
        "Something went wrong on our side during the test, so it does not count. We are sorry; please take it again.");

    public static readonly Text BeingEvaluated = new(
        "Tes selesai, terima kasih. Hasilnya sedang dinilai, biasanya beberapa detik, dan dikirim juga lewat e-mail.",
        "The test is done, thank you. It is being evaluated, mostly within seconds, and the result goes out by e-mail too.");

    public static readonly Text StillBeingEvaluated = new("Tes Anda masih dinilai; sebentar lagi.", "Your test is still being evaluated; a moment more.");

    public static readonly Text Evaluated = new("Tes Anda sudah dinilai dan tersimpan.", "Your test is evaluated and kept.");

    public static readonly Text Done = new("selesai", "done");

    public static readonly Text ResultSubject = new("Tes motivasi Anda sudah dinilai", "Your motivation test is evaluated");

    public static readonly Text ResultBody = new(
        "Halo {name},\n\nTes motivasi Anda sudah dinilai dan tersimpan. Langkah berikutnya: kembali ke chat dan gabung ke gelombang yang dibuka.\n\n{home}\n\nTes ini tanpa nilai lulus dan tidak perlu diulang di gelombang berikutnya.",
        "Hello {name},\n\nYour motivation test is evaluated and kept. Next: go back to the chat and join the open wave.\n\n{home}\n\nThe test has no pass mark and need not be repeated for the next wave.");
}
