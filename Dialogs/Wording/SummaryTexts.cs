namespace Prakerja.Dialogs.Wording;

internal static class SummaryTexts
{
    public static readonly Text Question = new(
        "Coba periksa jawaban Anda:\n{lines}\nApakah semuanya sudah benar?", "Please check your answers:\n{lines}\nIs everything right?");

    public static readonly Text AllRight = new("Sudah benar", "All right");

    public static readonly Text ChangeSomething = new("Ubah jawaban", "Change an answer");

    public static readonly Text RightOrChange = new(
        "Kalau semuanya benar, tekan “Sudah benar”. Kalau ada yang keliru, tekan “Ubah jawaban”.",
        "If all is right, press “All right”. If something is off, press “Change an answer”.");
}
