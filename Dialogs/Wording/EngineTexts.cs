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

    public static readonly Text NumberNotKept = new(
        "Demi keamanan Anda, NIK dan nomor KK tidak ditulis di chat ini. Nomor tadi tidak kami simpan; hapus juga pesannya dari HP Anda.",
        "To keep you safe, NIK and KK numbers are not written in this chat. We did not keep that number; please delete your message too.");

    public static readonly Text ChangeIt = new("Ubah jawaban itu", "Change that answer");
}
