namespace Prakerja.Dialogs.Wording;

internal static class EmailTexts
{
    public static readonly Text ConfirmationLabel = new("Konfirmasi e-mail", "E-mail confirmation");

    public static readonly Text Sending = new("E-mail sedang kami kirim.", "The e-mail is being sent.");

    public static readonly Text LookIntoMailbox = new(
        "Kami mengirim e-mail ke {email}. Buka e-mail itu, tekan tautannya, lalu kembali ke sini. Kalau belum ada, lihat juga folder spam.",
        "We sent an e-mail to {email}. Open it, follow its link, then come back here. If it is not there yet, look into the spam folder too.");

    public static readonly Text WaitingForLink = new(
        "Kami masih menunggu Anda menekan tautan di e-mail itu. Jawaban Anda tetap tersimpan.",
        "We are still waiting for you to follow the link in that e-mail. Your answers are kept.");

    public static readonly Text SendAgain = new("Kirim ulang e-mail", "Send it again");

    public static readonly Text OtherAddress = new("Ganti e-mail", "Change address");

    public static readonly Text SentAgain = new("Baik, kami kirim ulang.", "All right, sending it again.");

    public static readonly Text NotSoFast = new(
        "E-mail terakhir baru saja dikirim dan kadang perlu waktu. Bisa dikirim ulang dalam {wait}.",
        "The last e-mail has just gone out and can take a while. It can be sent again in {wait}.");

    public static readonly Text MailLimit = new(
        "Sudah tiga e-mail kami kirim ke {email} dalam satu jam. Coba cari “Prakerja” di kotak masuk dan spam; bisa dikirim lagi dalam {until}.",
        "Three e-mails went to {email} within an hour. Search your inbox and spam for “Prakerja”; another can be sent in {until}.");

    public static readonly Text ConfirmationSubject = new("Konfirmasi e-mail untuk pendaftaran Prakerja", "Confirm your e-mail for Prakerja");

    public static readonly Text ConfirmationBody = new(
        "Halo {name},\n\nAda pendaftaran Kartu Prakerja dengan alamat e-mail ini. Tekan tautan berikut untuk mengonfirmasi bahwa alamat ini milik Anda:\n\n{link}\n\nTautan berlaku 2 hari. Bila bukan Anda yang mendaftar, buka tautan yang sama dan pilih “Bukan saya”.\n\nPendaftaran ini gratis. Kami tidak pernah meminta kata sandi atau kode OTP lewat e-mail.",
        "Hello {name},\n\nSomebody is registering for Kartu Prakerja with this e-mail address. Follow this link to confirm that the address is yours:\n\n{link}\n\nThe link is good for 2 days. If it was not you, open the same link and choose “Not me”.\n\nRegistration is free. We never ask for your password or OTP by e-mail.");

    public static readonly Text Confirmed = new("E-mail Anda sudah terkonfirmasi. Terima kasih.", "Your e-mail is confirmed. Thank you.");

    public static readonly Text Taken = new(
        "Alamat {email} sudah dipakai satu akun, jadi tidak perlu akun baru. Pilih “Sudah punya akun” untuk masuk, atau tulis alamat lain.",
        "{email} already has an account, so no new one is needed. Choose “I have an account” to sign in, or write another address.");

    public static readonly Text Disowned = new(
        "Pemilik {email} bilang bukan dia yang mendaftar. Mungkin ada salah ketik; tulis alamat e-mail Anda sekali lagi.",
        "The owner of {email} says it was not them. Perhaps a letter is off; please write your address once more.");
}
