namespace Prakerja.Dialogs.Wording;

internal static class AccountTexts
{
    public static readonly Text NameLabel = new("Nama lengkap", "Full name");

    public static readonly Text AskName = new(
        "Siapa nama lengkap Anda, persis seperti di KTP? (contoh: Sari Wulandari)",
        "What is your full name, exactly as on your KTP? (example: Sari Wulandari)");

    public static readonly Text NameHint = new(
        "Tulis nama saja, tanpa gelar dan tanpa kalimat lain.", "Write only the name, without titles or other words.");

    public static readonly Text EmailLabel = new("E-mail", "E-mail");

    public static readonly Text AskEmail = new(
        "Hasil seleksi kami kirim lewat e-mail.\nApa alamat e-mail Anda? (contoh: sari@example.id)",
        "The result is sent by e-mail.\nWhat is your e-mail address? (example: sari@example.id)");

    public static readonly Text EmailHint = new(
        "Alamat e-mail biasanya berakhir dengan @gmail.com atau @yahoo.com. Di HP Android, alamatnya ada di Setelan > Google.",
        "E-mail addresses mostly end with @gmail.com or @yahoo.com. On Android phones yours is under Settings > Google.");

    public static readonly Text MeantAddress = new(
        "Anda menulis {typed}. Mungkin maksudnya {meant}?", "You wrote {typed}. Did you mean {meant}?");

    public static readonly Text UseSuggestion = new("Ya, ganti", "Yes, change it");

    public static readonly Text KeepAddress = new("Sudah benar", "It is right");

    public static readonly Text PasswordLabel = new("Kata sandi", "Password");

    public static readonly Text AskPassword = new(
        "Sekarang buat kata sandi. Demi keamanan, kata sandi tidak diketik di chat. Buka formulir ini, lalu kembali ke sini.",
        "Now choose a password. To keep it safe, it is never typed into the chat. Open this form, then come back here.");

    public static readonly Text OpenForm = new("Buat kata sandi", "Choose a password");

    public static readonly Text NoPasswordHere = new(
        "Jangan tulis kata sandi di chat. Yang tadi tidak kami baca. Tekan tombol untuk membuka formulirnya.",
        "Please do not write a password into the chat. We did not read it. Press the button to open the form.");

    public static readonly Text PasswordSet = new("tersimpan", "set");

    public static readonly Text PasswordKept = new("Baik, kata sandi tersimpan.", "Good, your password is set.");
}
