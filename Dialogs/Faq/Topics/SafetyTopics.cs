using static Prakerja.Dialogs.Faq.Topics.TopicGroup;

namespace Prakerja.Dialogs.Faq.Topics;

/// <summary>Money, fraud, data, and who helps.</summary>
internal static class SafetyTopics
{
    public static readonly FaqTopic[] All =
    [
        Topic("cost-free", new("Biaya", "Cost"), new(
            "Gratis. Mendaftar, ikut gelombang dan mengubah data tidak dipungut biaya apa pun. Kalau ada yang meminta uang atau menjanjikan pasti lolos, itu penipuan; jangan dibayar.",
            "It is free. Registering, joining a wave and changing your data cost nothing. If anyone asks for money or promises that you will be selected, that is fraud; do not pay."),
            Press),

        Topic("scam-warning", new("Penipuan dan joki", "Fraud"), new(
            "Jangan berikan OTP, kata sandi atau uang kepada siapa pun, termasuk yang mengaku petugas. Tidak ada yang bisa menjamin lolos: peserta diundi oleh sistem. Situs resminya hanya www.prakerja.go.id. Kalau OTP atau kata sandi telanjur diberikan, ganti kata sandi sekarang juga lewat Lupa kata sandi, lalu lapor ke {contact}.",
            "Give no code, password or money to anyone, not even to people who claim to be staff. Nobody can guarantee a place: it is drawn by the system. The only official site is www.prakerja.go.id. If you already gave away a code or password, change the password now through Forgot password, then report it to {contact}."),
            Press),

        Topic("data-privacy", new("Keamanan data", "Your data"), new(
            "Data Anda hanya dipakai untuk pendaftaran ini, sesuai UU 27/2022. Semuanya disimpan terenkripsi; NIK dan KK hanya dicocokkan dengan data Dukcapil, dan kata sandi tidak pernah diminta di chat. Anda bisa melihat, mengubah dan menghapus data kapan saja lewat “menu”. Selengkapnya: {privacy}",
            "Your data are used for this registration only, under Law 27/2022. Everything is stored encrypted; NIK and KK are only matched with the population registry, and a password is never asked for in the chat. You can see, change and erase your data at any time through “menu”. In full: {privacy}"),
            PrivacyLaw),

        Live("delete-my-data", new("Hapus data", "Erase data"),
            turn => turn.Facts.SignedIn ? EraseHere : EraseAfterSignIn, PrivacyLaw),

        Topic("contact-human", new("Hubungi petugas", "Reach a person"), new(
            "Petugas bisa dihubungi di {contact}. Untuk NIK dan KK, hubungi Dukcapil di {dukcapil} atau kantor Dukcapil terdekat. Petugas tidak pernah meminta kata sandi atau kode OTP. Jawaban Anda di sini tetap tersimpan.",
            "You can reach a person at {contact}. For NIK and KK, call Dukcapil at {dukcapil} or go to the nearest Dukcapil office. Staff never ask for your password or an SMS code. Your answers here are kept."),
            ThisService),

        Topic("official-site", new("Situs resmi", "Official site"), new(
            "Situs resmi program: www.prakerja.go.id. Alamat bot ini: {here}. Periksa alamat itu sebelum mengisi apa pun; alamat lain yang mirip bisa penipuan. Bot ini gratis, tidak pernah meminta kata sandi atau uang di chat, dan tidak bisa menjamin Anda terpilih.",
            "Official site of the programme: www.prakerja.go.id. Address of this bot: {here}. Check it before you fill in anything; similar addresses can be fraud. This bot is free, never asks for a password or money in the chat, and cannot guarantee that you are selected."),
            Article),

        Topic("bot-usage", new("Cara memakai bot ini", "How to use this bot"), new(
            "Ketik “menu” untuk mulai. Di sini Anda bisa mendaftar, gabung gelombang, melihat status dan bertanya. Kapan saja bisa ketik: “kembali” ke pertanyaan sebelumnya, “ubah” untuk mengubah jawaban, “batal” untuk berhenti, “bahasa” untuk bahasa Inggris, “keluar”. Jawaban tersimpan otomatis. Petugas: {contact}.",
            "Type “menu” to start. Here you can register, join a wave, see your status and ask questions. At any time you can type: “back” for the question before, “change” to change an answer, “cancel” to stop, “language” for Indonesian, “sign out”. Answers are kept automatically. A person: {contact}."),
            ThisService),
    ];

    private static Wording.Text EraseHere => new(
        "Ketik “menu”, lalu tekan Hapus data saya; kami tanya dua kali, lalu menghapus akun, jawaban, foto dan tempat di gelombang yang dibuka. Itu tidak bisa dikembalikan, dan Anda mendapat nomor bukti. Ingin berhenti saja? Ketik “batal”; jawaban Anda tetap tersimpan.",
        "Type “menu”, then press Erase my data; we ask twice, then erase account, answers, photos and your place in the open wave. It cannot be undone, and you get a receipt number. Only want to stop? Type “cancel”; your answers are kept.");

    private static Wording.Text EraseAfterSignIn => new(
        "Masuk dulu supaya tidak ada orang lain yang menghapusnya: ketik “menu”, tekan Sudah punya akun. Sesudah itu tekan Hapus data saya; akun, jawaban dan foto dihapus dan tidak bisa dikembalikan. Tidak bisa masuk? Hubungi petugas di {contact}.",
        "Sign in first, so that nobody else can do it: type “menu”, press I have an account. Then press Erase my data; account, answers and photos are erased for good. Cannot sign in? Reach a person at {contact}.");
}
