namespace Prakerja.Dialogs.Wording;

internal static class HomeTexts
{
    public static readonly Text Menu = new("Menu", "Menu");

    public static readonly Text Welcome = new(
        "Halo, saya asisten pendaftaran Kartu Prakerja. Gratis, sekitar 5 menit, dan bisa dilanjutkan kapan saja.\nAnda ingin apa?",
        "Hello, I am the registration assistant for Kartu Prakerja. It is free, takes about 5 minutes, and can be continued at any time.\nWhat would you like to do?");

    public static readonly Text WelcomeDraft = new(
        "Jawaban Anda sejauh ini tersimpan.\nAnda ingin apa?", "Your answers so far are kept.\nWhat would you like to do?");

    public static readonly Text Register = new("Daftar baru", "Register");

    public static readonly Text Continue = new("Lanjut mendaftar", "Continue");

    public static readonly Text HaveAccount = new("Sudah punya akun", "I have an account");

    public static readonly Text AskQuestion = new("Bertanya", "Ask something");

    public static readonly Text AskAnything = new(
        "Tulis saja pertanyaannya, misalnya “kalau gagal harus bikin akun baru?” atau “kuotanya berapa?”.",
        "Just write your question, for example “do I need a new account if I failed?” or “how many places are there?”.");
}
