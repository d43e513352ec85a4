using static Prakerja.Dialogs.Faq.Topics.TopicGroup;

namespace Prakerja.Dialogs.Faq.Topics;

/// <summary>NIK, family card, KTP and photos.</summary>
internal static class IdentityTopics
{
    public static readonly FaqTopic[] All =
    [
        Topic("nik-kk-not-linked", new("NIK dan KK tidak cocok", "NIK and KK not linked"), new(
            "Hubungi Dukcapil di {dukcapil} atau datang ke kantor Dukcapil terdekat dengan KTP dan KK, dan minta NIK dan KK Anda disambungkan. Sebelum itu periksa dulu: pakai nomor KK yang terbaru, karena nomornya berganti setelah pindah, menikah atau ganti kepala keluarga. Jawaban Anda di sini tetap tersimpan.",
            "Call Dukcapil at {dukcapil} or go to the nearest Dukcapil office with KTP and family card, and ask to have NIK and KK linked. First check that you use the newest KK number: it changes after a move, a marriage or with a new head of the family. Your answers here are kept."),
            Article),

        Topic("nik-invalid", new("NIK tidak ditemukan", "NIK not found"), new(
            "Periksa dulu ke-16 angkanya di KTP; satu angka keliru sudah membuatnya tidak ditemukan, dan nomor KK sering tertukar dengan NIK. Untuk memperbaiki, ketik “ubah NIK”. Kalau sudah benar, hubungi Dukcapil di {dukcapil} atau kantor Dukcapil terdekat. Tanggal di dalam NIK yang berbeda dengan KTP tidak apa-apa; NIK tetap sah.",
            "First check all 16 digits on your KTP; one wrong digit is enough, and KK and NIK are often swapped. To correct it, type “change NIK”. If it is right, call Dukcapil at {dukcapil} or go to the nearest Dukcapil office. A date inside the NIK that differs from the KTP does no harm; the NIK is still valid."),
            Article),

        Topic("nik-already-registered", new("NIK sudah terdaftar", "NIK already registered"), new(
            "Mungkin Anda pernah mendaftar. Ketik “menu”, tekan Sudah punya akun, lalu masuk, atau tekan Lupa kata sandi di formulirnya. Kalau Anda yakin belum pernah mendaftar, mungkin NIK Anda dipakai orang lain: hubungi petugas di {contact}. Demi keamanan kami tidak menyebut akun siapa yang memakainya.",
            "You may have registered before. Type “menu”, press I have an account, then sign in, or press Forgot password on the form. If you are sure that you never registered, somebody may be using your NIK: reach a person at {contact}. To keep everyone safe we do not say whose account it is."),
            ThisService),

        Topic("ktp-lost-or-not-yet", new("KTP hilang atau belum ada", "KTP lost or not yet issued"), new(
            "Urus dulu KTP di kantor Dukcapil terdekat atau tanya di {dukcapil}: fotonya harus dari KTP asli, bukan fotokopi dan bukan surat keterangan. NIK Anda tidak berubah; ada juga di Kartu Keluarga. Langkah lain bisa diisi sekarang; jawaban Anda tersimpan sampai KTP sudah ada.",
            "First get the KTP at the nearest Dukcapil office, or ask at {dukcapil}: the photo has to show the original card, not a copy and not a temporary letter. Your NIK stays the same; it also stands on the family card. You can do the other steps now; your answers are kept until you have the card."),
            Press),

        Topic("photo-rejected", new("Foto ditolak", "Photo refused"), new(
            "Ambil ulang langsung dengan kamera HP: letakkan KTP di meja dekat jendela, tanpa blitz, seluruh kartu terlihat, dan tunggu sampai tulisannya tajam. Berkasnya JPEG, PNG, WebP atau HEIC, paling besar 10 MB. Kalau gagal terkirim, coba jaringan lain; jawaban Anda tetap tersimpan. Masih gagal? Hubungi petugas di {contact}.",
            "Take it again with your phone camera: lay the KTP on a table near a window, no flash, the whole card in view, and wait until the letters are sharp. JPEG, PNG, WebP or HEIC of at most 10 MB. If sending fails, try another network; your answers are kept. Still no luck? Reach a person at {contact}."),
            ThisService),

        Topic("photo-requirements", new("Syarat foto", "What photos must look like"), new(
            "Foto KTP: kartu asli milik sendiri, bukan fotokopi, seluruhnya terlihat, terang, tajam, tanpa blitz. Swafoto: wajah menghadap kamera sambil memegang KTP, cahaya rata, tanpa kacamata, topi atau masker, rambut tidak menutup wajah. JPEG, PNG, WebP atau HEIC sampai 10 MB; kami perkecil sendiri.",
            "KTP photo: your own original card, no copy, all of it in view, bright, sharp, no flash. Selfie: facing the camera and holding the KTP, even light, no glasses, hat or mask, hair off the face. JPEG, PNG, WebP or HEIC up to 10 MB; we make it smaller ourselves."),
            Press),

        Topic("domicile-differs", new("Tinggal di luar alamat KTP", "Living elsewhere"), new(
            "Tidak apa-apa. Tulis alamat rumah seperti di KTP, lalu pada pertanyaan berikutnya tekan Tidak, beda dan tulis alamat tinggal Anda sekarang. Anda boleh ikut dari kota mana pun; KTP tidak perlu diganti.",
            "That is fine. Write your home address as on the KTP, then press No, another at the next question and write where you live now. You may take part from any town; the KTP need not be changed."),
            Article),
    ];
}
