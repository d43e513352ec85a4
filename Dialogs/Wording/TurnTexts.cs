namespace Prakerja.Dialogs.Wording;

/// <summary>What is said about a turn itself, whatever dialog is open.</summary>
public static class TurnTexts
{
    /// <summary>Deciding failed; nothing of the answer was kept.</summary>
    public static readonly Text Apology = new(
        "Maaf, pesan tadi tidak dapat kami proses dan sudah kami laporkan ke petugas. Jawaban Anda sebelumnya tetap tersimpan. Coba tulis dengan kata lain, atau ketik \"bantuan\".",
        "Sorry, we could not process that message; our staff have been told. Your earlier answers are safe. Please send it another way, or type \"help\".");

    /// <summary>A message came so late that it can no longer be told whether it was taken.</summary>
    public static readonly Text AskToRepeat = new(
        "Ada pesan Anda yang terlambat sampai, jadi belum kami baca. Kalau masih perlu, kirim lagi.",
        "One of your messages reached us only after the ones that followed it, so we have not read it. If it still matters, please send it again.");

    /// <summary>The chat was signed in for 30 days.</summary>
    public static readonly Text SessionExpired = new(
        "Demi keamanan, chat ini keluar dari akun Anda setelah 30 hari. Jawaban Anda tetap tersimpan; masuk lagi untuk melanjutkan dari pertanyaan yang sama.",
        "To keep your account safe, this chat was signed out after 30 days. Your answers are kept; log in again to go on from the same question.");

    /// <summary>The password was changed between the log-in form and the number typed into the chat.</summary>
    public static readonly Text SignInOver = new(
        "Kata sandi akun itu baru saja diganti, jadi chat ini belum masuk. Silakan masuk lagi dengan kata sandi yang baru.",
        "The password of that account has just been changed, so this chat is not signed in. Please log in again with the new password.");

    /// <summary>The link was used, replaced or ended between its opening and the number typed into the chat.</summary>
    public static readonly Text LinkOver = new(
        "Tautan itu baru saja berakhir, jadi chat ini belum terhubung. Buat tautan baru di chat yang sudah masuk: ketik “perangkat lain”.",
        "That link has just ended, so this chat is not connected. Make a new one in a chat that is signed in: type “another device”.");

    /// <summary>Logged in to an account in the middle of a registration.</summary>
    public static readonly Text DraftLeft = new(
        "Jawaban yang Anda tulis di chat ini sebelum masuk tidak dipakai; yang berlaku adalah data di akun Anda.",
        "What you wrote in this chat before logging in is not used; the data in your account count.");

    /// <summary>A check takes longer than three seconds.</summary>
    public static readonly Text BeingChecked = new("Sedang kami periksa, mohon tunggu sebentar.", "We are checking it, one moment please.");
}
