namespace Prakerja.Dialogs.Wording;

internal static class LoginTexts
{
    public static readonly Text Label = new("Masuk", "Sign in");

    public static readonly Text AskForm = new(
        "Untuk masuk, buka formulir ini dan isi e-mail serta kata sandi Anda. Sesudah itu halaman itu menampilkan tiga angka; ketik angkanya di sini. Lupa kata sandi? Ada tautannya di formulir.",
        "To sign in, open this form and fill in your e-mail and password. The page then shows a three-digit number; type it here. Forgot your password? There is a link on the form.");

    public static readonly Text OpenForm = new("Buka formulir masuk", "Open the form");

    public static readonly Text NoPasswordHere = new(
        "Jangan tulis kata sandi di chat ya. Tekan tombol untuk membuka formulir masuk.",
        "Please do not write a password into the chat. Press the button to open the form.");

    public static readonly Text AskNumber = new(
        "Tiga angka apa yang tampil di halaman formulir? (contoh: 482)", "Which three-digit number does the form's page show? (example: 482)");

    public static readonly Text NumberHint = new(
        "Angkanya tampil besar di halaman sesudah kata sandi Anda diterima.", "The number stands large on the page after your password was accepted.");

    public static readonly Text Anew = new("Isi ulang formulir", "Start over");

    public static readonly Text WrongNumber = new(
        "Angka itu belum cocok. Lihat lagi halamannya; masih bisa dicoba sekali.", "That number does not match. Look at the page again; one try is left.");

    public static readonly Text Over = new(
        "Angka itu tidak berlaku lagi. Demi keamanan, isi formulir masuk sekali lagi.", "That number no longer counts. To keep you safe, fill in the form once more.");

    public static readonly Text SignedIn = new("Anda sudah masuk. Selamat datang, {name}.", "You are signed in. Welcome, {name}.");

    public static readonly Text SignedOut = new(
        "Anda sudah keluar. Data Anda tetap tersimpan di akun Anda.", "You are signed out. Your data stay in your account.");

    public static readonly Text NewSignInSubject = new("Ada yang masuk ke akun Prakerja Anda", "New sign-in to your Prakerja account");

    public static readonly Text NewSignInBody = new(
        "Halo {name},\n\nAkun Anda baru saja dibuka di {chat}, {when}. Kalau itu Anda, abaikan e-mail ini.\n\nKalau bukan Anda, akhiri sesi itu di sini, lalu ganti kata sandi:\n\n{link}",
        "Hello {name},\n\nYour account has just been opened in {chat}, {when}. If that was you, ignore this e-mail.\n\nIf not, end that session here, then change your password:\n\n{link}");

    public static readonly Text SessionEnded = new(
        "Sesi lain sudah diakhiri dari e-mail Anda.", "Another session was ended from your e-mail.");

    public static readonly Text ResetSubject = new("Kata sandi akun Prakerja Anda diganti", "Your Prakerja password was changed");

    public static readonly Text ResetBody = new(
        "Halo {name},\n\nKata sandi akun Prakerja Anda baru saja diganti, dan semua chat dikeluarkan. Kalau bukan Anda, segera hubungi {contact}.",
        "Hello {name},\n\nThe password of your Prakerja account has just been changed, and all chats were signed out. If it was not you, reach {contact} at once.");

    public static readonly Text PasswordReset = new(
        "Kata sandi Anda sudah diganti, dan chat lain sudah dikeluarkan. Kalau bukan Anda, segera hubungi {contact}.",
        "Your password was changed, and other chats were signed out. If it was not you, reach {contact} at once.");
}
