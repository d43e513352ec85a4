using Prakerja.Dialogs.Wording;

namespace Prakerja.Bot.Channels.Telegram;

/// <summary>What only this channel has to say.</summary>
internal static class TelegramTexts
{
    public static readonly Text NumberDeleted = new(
        "Demi keamanan, pesan Anda yang berisi nomor identitas sudah kami hapus dari chat ini.",
        "To keep it safe, we have deleted your message with the identity number from this chat.");

    public static readonly Text DeleteNumberYourself = new(
        "Demi keamanan, hapus pesan Anda yang berisi nomor identitas dari chat ini.",
        "To keep it safe, please delete your message with the identity number from this chat.");

    public static readonly Text PrivateOnly = new(
        "Saya hanya melayani chat pribadi, supaya data Anda tidak terbaca orang lain. Silakan kirim pesan langsung kepada saya.",
        "I only talk in private chats, so that nobody else reads your data. Please send me a message directly.");

    public static readonly Text NumberTaken = new("Baik, nomornya kami terima.", "All right, we have the number.");

    public static readonly Text Description = new(
        "Asisten pendaftaran Kartu Prakerja. Gratis, sekitar 5 menit, dan bisa dilanjutkan kapan saja. Tekan Mulai untuk memulai.",
        "The registration assistant of Kartu Prakerja. Free of charge, about 5 minutes, and you can go on at any time. Press Start to begin.");

    public static readonly Text ShortDescription = new("Asisten pendaftaran Kartu Prakerja", "Registration assistant of Kartu Prakerja");

    /// <summary>The menu of commands, by the words that the dialogs understand.</summary>
    public static readonly (string Indonesian, string English, Text Does)[] Commands =
    [
        ("menu", "menu", new Text("Ke awal", "To the start")),
        ("kembali", "back", new Text("Ke pertanyaan sebelumnya", "To the question before")),
        ("ubah", "change", new Text("Ubah jawaban", "Change an answer")),
        ("bantuan", "help", new Text("Bantuan", "Help")),
        ("petugas", "contact", new Text("Hubungi petugas", "Reach a person")),
        ("batal", "cancel", new Text("Berhenti dulu", "Stop for now")),
        ("bahasa", "language", new Text("Bahasa Inggris", "Indonesian")),
        ("keluar", "logout", new Text("Keluar dari akun", "Sign out")),
    ];
}
