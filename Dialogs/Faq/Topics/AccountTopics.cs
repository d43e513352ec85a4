using static Prakerja.Dialogs.Faq.Topics.TopicGroup;

namespace Prakerja.Dialogs.Faq.Topics;

/// <summary>Signing in, password, e-mail, phone.</summary>
internal static class AccountTopics
{
    public static readonly FaqTopic[] All =
    [
        Topic("login-help", new("Tidak bisa masuk", "Cannot sign in"), new(
            "Ketik “menu”, tekan Sudah punya akun, lalu buka formulir masuk. Isi e-mail yang dipakai mendaftar dan kata sandinya; sesudah itu ketik di chat ini tiga angka yang tampil di halaman. Kalau kata sandi tidak diterima, tekan Lupa kata sandi di formulir. Terlalu banyak percobaan harus ditunggu sebentar. Petugas: {contact}.",
            "Type “menu”, press I have an account, then open the form. Fill in the e-mail you registered with and its password; then type into this chat the three-digit number that the page shows. If the password is not accepted, press Forgot password on the form. After too many tries there is a short wait. A person: {contact}."),
            ThisService),

        Topic("forgot-password", new("Lupa kata sandi", "Forgotten password"), new(
            "Ketik “menu”, tekan Sudah punya akun, buka formulir masuk, lalu tekan Lupa kata sandi. Kami kirim tautan ke e-mail Anda untuk membuat kata sandi baru; lihat juga folder spam. Lupa e-mailnya? Demi keamanan kami tidak menyebut alamat siapa pun; hubungi petugas di {contact}. Jangan membuat akun baru.",
            "Type “menu”, press I have an account, open the form, then press Forgot password. A link goes to your e-mail to choose a new password; look into the spam folder too. Forgot the e-mail? To keep everyone safe we name no address; reach a person at {contact}. Do not open a new account."),
            ThisService),

        Topic("email-not-received", new("E-mail konfirmasi belum masuk", "Confirmation mail missing"), new(
            "Cari kata “Prakerja” di kotak masuk dan folder spam, dan pastikan kotak surat tidak penuh. Kalau belum ada, di pertanyaan konfirmasi tekan Kirim ulang e-mail; kalau alamatnya keliru, tekan Ganti e-mail. Biasanya e-mail sampai dalam beberapa menit. Jawaban Anda tetap tersimpan.",
            "Search for “Prakerja” in your inbox and spam folder, and make sure that the mailbox is not full. If it is not there, press Send it again at the confirmation question; if the address is mistyped, press Change address. Mostly the mail arrives within minutes. Your answers are kept."),
            Press),

        Topic("change-email", new("Ganti e-mail", "Change e-mail"), new(
            "Ketik “ubah e-mail”, lalu tulis alamat yang benar. Kami kirim tautan konfirmasi ke alamat baru; sampai tautannya ditekan, alamat lama tetap berlaku. Tidak perlu membuat akun lagi. Kalau tidak bisa masuk karena alamatnya keliru, hubungi petugas di {contact}.",
            "Type “change e-mail”, then write the right address. A confirmation link goes to the new one; until it is followed the old address counts. No new account is needed. If you cannot sign in because the address was mistyped, reach a person at {contact}."),
            ThisService),

        Topic("change-phone", new("Ganti nomor HP", "Change phone number"), new(
            "Ketik “ubah nomor HP”, lalu tulis nomor yang baru. Kami kirim kode lewat SMS ke nomor baru itu; sampai kodenya cocok, nomor lama tetap tercatat. Nomor lama sudah hilang tidak apa-apa, asal Anda masih bisa masuk dengan e-mail dan kata sandi. Petugas: {contact}.",
            "Type “change phone number”, then write the new number. A code goes to the new number by SMS; until it matches, the old number stays on record. It does not matter that the old one is lost, as long as you can sign in with e-mail and password. A person: {contact}."),
            ThisService),

        Topic("otp-not-received", new("Kode OTP belum masuk", "SMS code missing"), new(
            "Pastikan nomornya benar, HP menyala dan ada sinyal, lalu tunggu sekitar satu menit. Sesudah itu tekan Kirim ulang kode, dan pakai hanya kode yang terakhir; kode berlaku 5 menit. Jangan menekan berkali-kali. Kalau tetap tidak masuk, tekan Ganti nomor atau hubungi petugas di {contact}. Jangan berikan kode itu kepada siapa pun.",
            "Make sure the number is right, the phone is on and has signal, and wait about a minute. Then press Send code again and use only the latest code; a code is good for 5 minutes. Do not press many times. If it still does not come, press Change number or reach a person at {contact}. Give the code to nobody."),
            ThisService),
    ];
}
