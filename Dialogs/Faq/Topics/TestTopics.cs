using static Prakerja.Dialogs.Faq.Topics.TopicGroup;

namespace Prakerja.Dialogs.Faq.Topics;

/// <summary>The motivation test and the mail after it.</summary>
internal static class TestTopics
{
    public static readonly FaqTopic[] All =
    [
        Topic("motivation-test", new("Tes motivasi", "The motivation test"), new(
            "Siapkan 1 menit yang tenang, lalu tekan Mulai tes. Ada 5 pertanyaan pendek di chat ini, 1 menit untuk semuanya. Tidak ada nilai lulus, jadi jawab saja apa adanya; yang terjawab dihitung walau waktunya habis. Hasilnya dikirim lewat e-mail, lalu Anda bisa gabung gelombang. Tes tidak diulang di gelombang berikutnya.",
            "Find a quiet minute, then press Start the test. There are 5 short questions in this chat, 1 minute for all. There is no mark to pass, so just answer as it is; what you answered counts even when time runs out. The result comes by e-mail, then you can join a wave. The test is not repeated for later waves."),
            Article),

        Topic("test-result-email", new("E-mail sesudah tes belum masuk", "Mail after the test missing"), new(
            "Ketik “menu”: kalau tes Anda sudah dinilai, tombol Gabung gelombang muncul di sana juga tanpa e-mail itu. Penilaian biasanya selesai dalam 5 menit, dan hasilnya kami kirim ke chat ini dan lewat e-mail. Cari kata “Prakerja” di kotak masuk dan folder spam. Tes tidak perlu diulang. Petugas: {contact}.",
            "Type “menu”: once your test is evaluated, the button Join the wave is there, even without that mail. It mostly takes less than 5 minutes, and the result comes to this chat and by e-mail. Search for “Prakerja” in your inbox and spam folder. There is no need to repeat the test. A person: {contact}."),
            Article),
    ];
}
