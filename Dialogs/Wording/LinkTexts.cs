namespace Prakerja.Dialogs.Wording;

/// <summary>Going on in another chat, and the list of the chats of an account.</summary>
internal static class LinkTexts
{
    public static readonly Text Offer = new("Perangkat lain", "Another device");

    public static readonly Text SignInFirst = new(
        "Lanjut di perangkat lain bisa setelah chat ini masuk ke akun Anda.", "You can go on elsewhere once this chat is signed in to your account.");

    public static readonly Text Made = new(
        "Buka salah satu tautan ini di perangkat lain, dalam 10 menit:\n{links}\nChat di sana meminta angka ini: {number}. Jangan berikan tautan dan angkanya kepada siapa pun.\n{question}",
        "Open one of these links on the other device within 10 minutes:\n{links}\nThe chat there asks for this number: {number}. Give link and number to nobody.\n{question}");

    public static readonly Text Expired = new(
        "Tautan tadi tidak berlaku lagi: sudah dipakai, atau lewat 10 menit.\n{question}",
        "That link no longer counts: it was used, or is older than 10 minutes.\n{question}");

    public static readonly Text AskDone = new("Kalau sudah, tekan “Selesai”.", "Press “Done” when you have finished.");

    public static readonly Text Done = new("Selesai", "Done");

    public static readonly Text Anew = new("Buat tautan baru", "New link");

    public static readonly Text PressOne = new("Tekan salah satu tombol untuk membuka tautannya, atau “Selesai”.", "Press one of the buttons to open the link, or “Done”.");

    public static readonly Text Opened = new(
        "Tautan ini menghubungkan chat ini dengan akun {email}.\n{question}", "This link connects this chat to the account {email}.\n{question}");

    public static readonly Text OpenedWithDraft = new(
        "Tautan ini menghubungkan chat ini dengan akun {email}. Jawaban yang Anda tulis di chat ini sebelumnya lalu tidak dipakai.\n{question}",
        "This link connects this chat to the account {email}. What you wrote in this chat before is then not used.\n{question}");

    public static readonly Text Label = new("Angka dari chat lama", "Number in the old chat");

    public static readonly Text AskNumber = new(
        "Tiga angka apa yang tampil di chat tempat tautan itu dibuat? (contoh: 482)",
        "Which three-digit number does the chat show in which the link was made? (example: 482)");

    public static readonly Text NumberHint = new(
        "Angkanya ada di bawah tautan, di chat lama Anda. Kalau tautannya bukan dari Anda, tekan “Tidak jadi”.",
        "The number stands below the link, in your old chat. If the link is not yours, press “Never mind”.");

    public static readonly Text Comparing = new("Angkanya sedang kami cocokkan.", "The number is being compared.");

    public static readonly Text NeverMind = new("Tidak jadi", "Never mind");

    public static readonly Text Left = new("Baik, chat ini tidak dihubungkan.", "All right, this chat is not connected.");

    public static readonly Text WrongNumber = new(
        "Angka itu belum cocok. Lihat lagi chat lama Anda; masih bisa dicoba sekali.", "That number does not match. Look at your old chat again; one try is left.");

    public static readonly Text AlreadyHere = new(
        "Chat ini sudah terhubung dengan akun itu. Buka tautannya di perangkat atau aplikasi lain.",
        "This chat is connected to that account already. Open the link on another device or app.");

    public static readonly Text OtherAccount = new(
        "Chat ini sedang masuk ke akun lain, jadi belum dihubungkan. Ketik “keluar” dulu, lalu buka tautannya sekali lagi.",
        "This chat is signed in to another account, so it was not connected. Type “sign out” first, then open the link once more.");

    public static readonly Text ContinuedThere = new(
        "Percakapan ini dilanjutkan di {device}. Chat ini tetap terhubung; jawaban di sana juga berlaku di sini. Kalau bukan Anda, ketik “perangkat” untuk melepasnya.",
        "This conversation goes on in {device}. This chat stays connected; answers given there count here too. If it was not you, type “devices” to unlink it.");

    public static readonly Text Over = new(
        "Tautan itu tidak berlaku lagi. Demi keamanan, buat tautan baru di chat yang sudah masuk: ketik “perangkat lain”.",
        "That link no longer counts. To keep you safe, make a new one in a chat that is signed in: type “another device”.");
}
