namespace Prakerja.Dialogs.Wording;

internal static class IdentityTexts
{
    public static readonly Text NikLabel = new("NIK", "NIK");

    public static readonly Text AskNik = new(
        "Berapa NIK Anda? 16 angka, ada di bagian atas KTP. (contoh: 3404 0150 0190 0003)",
        "What is your NIK? 16 digits, at the top of your KTP. (example: 3404 0150 0190 0003)");

    public static readonly Text NikHint = new(
        "Biasanya yang terlewat angka nol di empat angka terakhir, misalnya 0003, bukan 03.",
        "Mostly it is a zero that gets lost among the last four digits: 0003, not 03.");

    public static readonly Text UseForm = new("Isi lewat formulir", "Use a form");

    public static readonly Text AskInForm = new(
        "Sekarang NIK, nomor KK dan tanggal lahir. Demi keamanan, ketiganya diisi di halaman kami, bukan di chat ini; sesudah itu chat berlanjut sendiri.",
        "Now your NIK, KK number and birth date. To keep them safe they go into our page, not into this chat; after that the chat goes on by itself.");

    public static readonly Text OnlyInForm = new(
        "Nomor itu hanya diisi di halaman kami. Tekan tombol untuk membukanya.", "That number goes into our page only. Press the button to open it.");

    public static readonly Text PressForm = new("Tekan tombol itu untuk membuka formulirnya.", "Press that button to open the form.");

    public static readonly Text FormRead = new("Formulirnya sudah kami terima.", "Your form has arrived.");

    public static readonly Text FamilyCardLabel = new("Nomor KK", "KK number");

    public static readonly Text AskFamilyCard = new(
        "Berapa nomor Kartu Keluarga (KK) Anda? 16 angka, ada di bagian paling atas KK. (contoh: 3404 0112 0308 0012)",
        "What is the number of your family card (KK)? 16 digits, at the very top of the card. (example: 3404 0112 0308 0012)");

    public static readonly Text FamilyCardHint = new(
        "Pakai KK yang terbaru; nomornya berganti kalau pindah atau ganti kepala keluarga.",
        "Use the newest card; its number changes after a move or with a new head of the family.");

    public static readonly Text SameAsNik = new(
        "Nomor itu sama dengan NIK Anda. Nomor KK ada di kertas Kartu Keluarga, bukan di KTP.",
        "That number is the same as your NIK. The KK number stands on the family card, not on the KTP.");

    public static readonly Text BirthDateLabel = new("Tanggal lahir", "Birth date");

    public static readonly Text AskBirthDate = new(
        "Kapan tanggal lahir Anda? Tanggal, bulan, tahun. (contoh: 19-05-1990)",
        "What is your birth date? Day, month, year. (example: 19-05-1990)");

    public static readonly Text BirthDateHint = new(
        "Tulis seperti di KTP, misalnya 19-05-1990 atau 19 Mei 1990.", "Write it as on your KTP, for example 19-05-1990 or 19 May 1990.");

    public static readonly Text TooYoung = new(
        "Menurut tanggal {date}, Anda belum 18 tahun; peserta paling muda 18 tahun, jadi Anda bisa ikut mulai {from}. Kalau tanggalnya keliru, tulis lagi.",
        "By the date {date} you are not yet 18, the lowest age; you can take part from {from} on. If the date is off, write it again.");

    public static readonly Text AreSwapped = new(
        "Sepertinya NIK dan nomor KK tertukar: tanggal lahir Anda ada di nomor yang ditulis sebagai KK. Kami tukar?",
        "The NIK and the KK number seem to be swapped: your birth date is inside the number given as KK. Shall we swap them?");

    public static readonly Text SwapThem = new("Ya, tukar", "Yes, swap them");

    public static readonly Text NotSwapped = new("Tidak, sudah benar", "No, they are right");

    public static readonly Text DateInNikDiffers = new(
        "Tanggal di NIK Anda berbeda dari {date}. Kadang memang begitu, dan NIK tetap sah; kami cocokkan dengan data Dukcapil.",
        "The date inside your NIK differs from {date}. That happens, and the NIK is still valid; we compare it with the registry.");

    public static readonly Text BeingChecked = new(
        "NIK dan KK sedang kami periksa di data kependudukan.", "Your NIK and KK are being checked with the population registry.");

    public static readonly Text Matched = new("NIK, KK dan tanggal lahir Anda cocok.", "Your NIK, KK and birth date match.");

    public static readonly Text MatchedLate = new(
        "Kabar baik: NIK, KK dan tanggal lahir Anda sudah diperiksa dan cocok.", "Good news: your NIK, KK and birth date were checked and match.");

    public static readonly Text CheckedLater = new(
        "Sudah kami simpan dan sedang diperiksa. Anda bisa lanjut; hasilnya kami kabari di sini.",
        "It is kept and being checked. You can go on; we will tell you the result here.");

    public static readonly Text AdviceLabel = new("Pemeriksaan NIK", "NIK check");

    public static readonly Text NikNotFound = new(
        "NIK {nik} belum ditemukan di data kependudukan. Cek dulu, mungkin ada angka yang tertukar. Kalau sudah sama dengan KTP, hubungi Dukcapil di {dukcapil} atau datang ke kantor Dukcapil terdekat. Jawaban Anda tetap tersimpan.",
        "The NIK {nik} is not in the population registry yet. Check for swapped digits first. If it is as on your KTP, call Dukcapil at {dukcapil} or visit the nearest office. Your answers are kept.");

    public static readonly Text FamilyCardNotLinked = new(
        "NIK Anda ditemukan, tetapi belum terhubung dengan nomor KK itu. Ini sering terjadi setelah pindah atau ganti kepala keluarga. Hubungi Dukcapil di {dukcapil} atau datang ke kantor Dukcapil terdekat. Jawaban Anda tetap tersimpan.",
        "Your NIK was found, but it is not linked with that KK number. This often happens after a move or with a new head of the family. Call Dukcapil at {dukcapil} or visit the nearest office. Your answers are kept.");

    public static readonly Text BirthDateDiffers = new(
        "NIK dan KK Anda ditemukan, tetapi tanggal lahirnya tercatat lain, bukan {date}. Cek lagi di KTP. Kalau KTP Anda yang keliru, hubungi Dukcapil di {dukcapil}. Jawaban Anda tetap tersimpan.",
        "Your NIK and KK were found, but another birth date is on record, not {date}. Check your KTP. If the card itself is wrong, call Dukcapil at {dukcapil}. Your answers are kept.");

    public static readonly Text AlreadyRegistered = new(
        "NIK {nik} sudah terdaftar. Mungkin Anda pernah mendaftar: masuk saja dengan akun itu. Kalau bukan Anda, pilih “Bukan saya”; petugas membantu lewat {contact}.",
        "The NIK {nik} is registered already. Perhaps you registered before: just sign in to that account. If it was not you, choose “Not me”; a person helps you at {contact}.");

    public static readonly Text ChangeNik = new("Ubah NIK", "Change the NIK");

    public static readonly Text ChangeFamilyCard = new("Ubah nomor KK", "Change the KK");

    public static readonly Text ChangeBirthDate = new("Ubah tanggal lahir", "Change birth date");

    public static readonly Text GoOn = new("Lanjut dulu", "Go on for now");

    public static readonly Text NotMe = new("Bukan saya", "Not me");

    public static readonly Text KeptAsIs = new(
        "Baik, kita lanjut. Datanya tersimpan, dan bisa diubah kapan saja dengan mengetik “ubah”.",
        "All right, let us go on. It is kept, and you can change it at any time by typing “change”.");

    public static readonly Text NotMeNoted = new(
        "Kami catat bahwa pendaftaran lain dengan NIK itu bukan Anda. Hubungi petugas di {contact} dan bawa KTP asli. Anda bisa lanjut mengisi dulu.",
        "We note that the other registration with this NIK is not yours. Reach a person at {contact}, with your original KTP. You can go on for now.");
}
