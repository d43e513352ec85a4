namespace Prakerja.Dialogs.Wording;

internal static class PhotoQuestionTexts
{
    public static readonly Text KtpLabel = new("Foto KTP", "KTP photo");

    public static readonly Text AskKtp = new(
        "Kirim foto KTP asli Anda: seluruh kartu terlihat, terang, tidak buram, tanpa blitz. Contohnya seperti gambar ini.",
        "Send a photo of your original KTP: the whole card in view, bright, sharp, no flash. Like this example.");

    public static readonly Text KtpHint = new(
        "Letakkan KTP di meja dekat jendela, foto dari atas, dan tunggu sampai tulisannya tajam.",
        "Lay the card on a table near a window, shoot from above, and wait until the letters are sharp.");

    public static readonly Text SelfieLabel = new("Swafoto dengan KTP", "Selfie with KTP");

    public static readonly Text AskSelfie = new(
        "Sekarang swafoto sambil memegang KTP: wajah menghadap kamera, tanpa kacamata, topi atau masker. Contohnya seperti gambar ini.",
        "Now a selfie holding your KTP: facing the camera, without glasses, hat or mask. Like this example.");

    public static readonly Text SelfieHint = new(
        "Berdiri menghadap cahaya, pegang KTP di bawah dagu, dan jaga HP jangan sampai goyang.",
        "Face the light, hold the card below your chin, and keep the phone steady.");
}
