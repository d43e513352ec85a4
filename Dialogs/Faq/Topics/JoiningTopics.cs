using Prakerja.Domain.Waves;
using static Prakerja.Dialogs.Faq.Topics.TopicGroup;

namespace Prakerja.Dialogs.Faq.Topics;

/// <summary>Registering, joining a wave, and joining again.</summary>
internal static class JoiningTopics
{
    public static readonly FaqTopic[] All =
    [
        Topic("how-to-register", new("Cara mendaftar", "How to register"), new(
            "Ketik “menu”, lalu tekan Daftar baru. Langkahnya: nama, e-mail dan kata sandi; konfirmasi e-mail; NIK, nomor KK dan tanggal lahir; data diri, foto KTP dan swafoto; nomor HP dengan kode SMS; tes motivasi 1 menit; lalu gabung gelombang. Gratis, sekitar 5 menit, dan bisa dilanjutkan kapan saja. {open}",
            "Type “menu”, then press Register. The steps: name, e-mail and password; confirm the e-mail; NIK, family card number and birth date; the form, KTP photo and selfie; phone number with an SMS code; a motivation test of 1 minute; then join a wave. It is free, takes about 5 minutes, and can be continued at any time. {open}"),
            Article),

        Live("rejoin-next-wave", new("Ikut lagi setelah gagal", "Trying again"),
            turn => OwnStatus.Of(turn) == ApplicantStatus.Accepted ? SelectedAlready : MayTryAgain, Article),

        Topic("new-account-needed", new("Perlu akun baru?", "Is a new account needed?"), new(
            "Tidak perlu. Pakai akun lama: {join} Data dan tes tidak diulang. Jangan membuat akun kedua, karena satu NIK hanya untuk satu akun. {open}",
            "No. Use your old account: {join} The form and the test are not repeated. Do not open a second account, because one NIK belongs to one account. {open}"),
            Article),

        Topic("refill-data-needed", new("Isi data dan tes lagi?", "Form and test again?"), new(
            "Tidak perlu. Data, foto dan tes Anda yang lama tetap berlaku; cukup bergabung lagi. {join} Sesudah itu tinggal menunggu pengumuman. {open}",
            "No. Your earlier data, photos and test still count; just join again. {join} Then wait for the announcement. {open}"),
            Article),

        Topic("how-to-join-wave", new("Cara gabung gelombang", "How to join a wave"), new(
            "{join} Tekan Ya, gabung untuk memastikan; Anda langsung mendapat nomor pendaftaran. Bergabung harus dilakukan di tiap gelombang, tidak otomatis, dan yang lebih dulu tidak lebih untung karena peserta diundi sesudah ditutup. {open}",
            "{join} Press Yes, join to confirm; you get a registration number at once. Joining has to be done for each wave, it is never automatic, and being early is no advantage, because places are drawn after closing. {open}"),
            Article),
    ];

    private static Wording.Text MayTryAgain => new(
        "Boleh, dan berapa kali pun selama belum pernah terpilih. {join} Tidak perlu akun baru, isi data, atau tes lagi; sesudah itu tinggal menunggu pengumuman. Ikut gelombang berikutnya tidak otomatis, jadi bergabunglah sendiri. {open}",
        "Yes, as often as you like until you are selected. {join} No new account, form or test is needed; then wait for the announcement. The next wave is never joined automatically, so join it yourself. {open}");

    private static Wording.Text SelectedAlready => new(
        "Anda sudah terpilih, jadi tidak bisa ikut gelombang lagi; satu orang hanya satu kali. Langkah berikutnya: beli pelatihan pertama dalam 30 hari sesudah SMS penerimaan.",
        "You have been selected, so you cannot join another wave; everyone has one turn. Next: buy your first training within 30 days of the SMS that accepted you.");
}
