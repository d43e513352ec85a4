namespace Prakerja.Dialogs.Wording;

/// <summary>What prompts of every kind say.</summary>
internal static class PromptTexts
{
    public static readonly Text HintThenQuestion = Text.Same("{hint}\n{question}");

    public static readonly Text AnswerSoFar = new("{question}\nJawaban Anda sekarang: {answer}.", "{question}\nYour answer so far: {answer}.");

    public static readonly Text NoPhotoNow = new(
        "Fotonya sudah sampai, tetapi pertanyaan ini dijawab dengan tulisan. Fotonya tidak kami simpan; nanti kami minta.",
        "Your photo arrived, but this question is answered in words. It was not kept; we will ask for it later.");

    public static readonly Text WordsPlease = new(
        "Yang sampai bukan tulisan, jadi belum bisa kami baca. Mohon dijawab dengan mengetik.",
        "What arrived was not text, so we cannot read it yet. Please type your answer.");

    public static readonly Text ChoosePlease = new(
        "Itu belum cocok dengan pilihan yang ada. Tekan salah satu tombol, atau ketik nomornya.",
        "That does not match one of the choices yet. Press a button, or type its number.");

    public static readonly Text ChooseByNumber = new(
        "Masih belum cocok. Ketik saja nomor urutnya, misalnya 1 untuk pilihan pertama.",
        "Still no match. Just type its number, for example 1 for the first choice.");

    public static readonly Text WhichOfTwo = new("Maksud Anda {first} atau {second}?", "Do you mean {first} or {second}?");

    public static readonly Text PhotoPlease = new(
        "Di sini kami perlu foto. Tekan tombol kamera, lalu ambil atau pilih fotonya.",
        "We need a photo here. Press the camera button, then take or choose it.");

    public static readonly Text NotAPhoto = new(
        "File itu bukan foto yang bisa kami buka. Kirim foto JPEG, PNG, WebP atau HEIC, paling besar 10 MB.",
        "That file is not a photo we can open. Send a JPEG, PNG, WebP or HEIC photo of at most 10 MB.");

    public static readonly Text Contact = new("Hubungi petugas", "Reach a person");

    public static readonly Text Back = new("Kembali", "Back");
}
