namespace Prakerja.Dialogs.Wording;

internal static class ChangeTexts
{
    public static readonly Text Which = new("Jawaban Anda:\n{lines}\nMana yang ingin diubah?", "Your answers:\n{lines}\nWhich one would you like to change?");

    public static readonly Text Nothing = new("Belum ada jawaban yang bisa diubah.", "There is no answer to change yet.");

    public static readonly Text NotFound = new(
        "Jawaban itu belum ada atau tidak bisa diubah. Ketik “ubah” untuk melihat daftarnya.",
        "That answer is not there yet or cannot be changed. Type “change” to see the list.");

    public static readonly Text AskEmail = new(
        "Apa alamat e-mail Anda yang baru? Kami kirim tautan ke sana untuk konfirmasi. (contoh: sari@example.id)",
        "What is your new e-mail address? A link goes there to confirm it. (example: sari@example.id)");

    public static readonly Text SameEmail = new("Itu alamat yang sudah tercatat.", "That is the address on record.");

    public static readonly Text LookIntoNewMailbox = new(
        "Kami mengirim tautan ke alamat baru itu. Tekan tautannya, lalu kembali ke sini. Sebelum itu, alamat lama tetap dipakai.",
        "A link went to the new address. Follow it, then come back here. Until then the old address counts.");

    public static readonly Text KeepOldEmail = new("Pakai e-mail lama", "Keep the old one");

    public static readonly Text OldEmailKept = new("Baik, alamat lama tetap dipakai.", "All right, the old address stays.");

    public static readonly Text EmailTaken = new("Alamat {email} sudah dipakai akun lain.", "Another account uses {email}.");

    public static readonly Text EmailChanged = new("E-mail Anda sekarang {email}.", "Your e-mail is now {email}.");

    public static readonly Text NoticeSubject = new("Data akun Prakerja Anda diubah", "Your Prakerja account was changed");

    public static readonly Text EmailNotice = new(
        "Halo {name},\n\nAlamat e-mail akun Prakerja Anda baru saja diganti; alamat ini tidak dipakai lagi. Kalau bukan Anda yang mengganti, segera hubungi {contact}.",
        "Hello {name},\n\nThe e-mail address of your Prakerja account has just been changed; this address is no longer used. If it was not you, reach {contact} at once.");

    public static readonly Text PhoneNotice = new(
        "Nomor HP akun Prakerja Anda baru saja diganti. Kalau bukan Anda, segera hubungi petugas.",
        "The phone number of your Prakerja account has just been changed. If it was not you, contact us at once.");

    public static readonly Text PhoneMailNotice = new(
        "Halo {name},\n\nNomor HP akun Prakerja Anda baru saja diganti menjadi {phone}. Kalau bukan Anda, segera hubungi {contact}.",
        "Hello {name},\n\nThe phone number of your Prakerja account has just been changed to {phone}. If it was not you, reach {contact} at once.");
}
