namespace Prakerja.Dialogs.Wording;

internal static class LoginTexts
{
    public static readonly Text Label = new("Masuk", "Sign in");

    public static readonly Text AskForm = new(
        "Untuk masuk, buka formulir ini, lalu isi e-mail dan kata sandi. Sesudah itu muncul tiga angka; ketik angkanya di sini. Lupa kata sandi? Tautannya ada di formulir.",
        "To sign in, open this form and fill in your e-mail and password. A three-digit number appears; type it here. Forgot your password? The form has a link.");

    public static readonly Text OpenForm = new("Buka formulir masuk", "Open the form");

    public static readonly Text NoPasswordHere = new(
        "Jangan tulis kata sandi di chat. Tekan tombol untuk membuka formulir masuk.",
        "Please do not write a password into the chat. Press the button to open the form.");

    public static readonly Text AskNumber = new(
        "Tiga angka apa yang tampil di halaman formulir? (contoh: 482)", "Which three-digit number does the form's page show? (example: 482)");

    public static readonly Text NumberHint = new(
        "Isi dulu formulirnya. Kalau kata sandi cocok, tiga angka itu muncul besar di halamannya.", "Fill in the form first. If the password matches, the number appears large on its page.");

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
        "Halo {name},\n\nKata sandi akun Prakerja Anda baru saja diganti, dan semua chat sudah keluar dari akun itu. Kalau bukan Anda, segera hubungi {contact}.",
        "Hello {name},\n\nThe password of your Prakerja account has just been changed, and all chats were signed out. If it was not you, reach {contact} at once.");

    public static readonly Text PasswordReset = new(
        "Kata sandi Anda sudah diganti, dan chat lain sudah dikeluarkan. Kalau bukan Anda, segera hubungi {contact}.",
        "Your password was changed, and other chats were signed out. If it was not you, reach {contact} at once.");
}
