namespace Prakerja.Dialogs.Wording;

/// <summary>What the engine itself says.</summary>
internal static class EngineTexts
{
    public static readonly Text OldButton = new(
        "Tombol itu dari pertanyaan sebelumnya, jadi tidak mengubah apa pun.",
        "That button belongs to an earlier question, so it changed nothing.");

    public static readonly Text OldButtonAnswer = new(
        "Tombol itu dari pertanyaan sebelumnya, jadi tidak mengubah apa pun. Jawaban Anda untuk {question}: {answer}.",
        "That button belongs to an earlier question, so it changed nothing. Your answer for {question}: {answer}.");

    public static readonly Text Edited = new(
        "Pesan yang sudah terkirim lalu diedit tidak kami baca ulang. Untuk mengubah jawaban, ketik \"ubah\", atau kirim jawabannya sebagai pesan baru.",
        "We do not read a message again after it was edited. To change an answer, type \"change\", or send it as a new message.");

    public static readonly Text ContactOfAnother = new(
        "Kontak itu bukan nomor akun Anda sendiri, jadi tidak kami pakai. Tekan tombol nomor di bawah, atau ketik nomor Anda.",
        "That contact is not the number of your own account, so we do not use it. Press the number button below, or type your number.");

    /// <summary>Null: the open question says it best.</summary>
    public static Text? Unreadable(string kind) => kind switch
    {
        "edited" => Edited,
        "contact" => ContactOfAnother,
        _ => null,
    };

    public static readonly Text NumberNotKept = new(
        "Demi keamanan Anda, NIK dan nomor KK tidak ditulis di chat ini. Nomor tadi tidak kami simpan; hapus juga pesannya dari HP Anda.",
        "To keep you safe, NIK and KK numbers are not written in this chat. We did not keep that number; please delete your message too.");

    public static readonly Text ChangeIt = new("Ubah jawaban itu", "Change that answer");
}
