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

    public static readonly Text KtpByForm = new(
        "Sekarang foto KTP asli Anda. Demi keamanan, foto dikirim lewat halaman kami, bukan di chat ini; di sana ada contohnya.",
        "Now a photo of your original KTP. To keep it safe it goes through our page, not this chat; you will find an example there.");

    public static readonly Text SelfieByForm = new(
        "Sekarang swafoto sambil memegang KTP. Fotonya juga dikirim lewat halaman kami; di sana ada contohnya.",
        "Now a selfie holding your KTP. It goes through our page as well; you will find an example there.");

    public static readonly Text OpenCamera = new("Kirim foto", "Send the photo");

    public static readonly Text NotInChat = new(
        "Foto KTP tidak diterima di chat ini, demi keamanan Anda; yang dikirim di sini tidak kami ambil. Tekan tombol untuk mengirimnya lewat halaman kami.",
        "To keep you safe, this chat takes no photos of a KTP; we did not fetch what was sent here. Press the button to send it through our page.");

    public static readonly Text SelfieLabel = new("Swafoto dengan KTP", "Selfie with KTP");

    public static readonly Text AskSelfie = new(
        "Sekarang swafoto sambil memegang KTP: wajah menghadap kamera, tanpa kacamata, topi atau masker. Contohnya seperti gambar ini.",
        "Now a selfie holding your KTP: facing the camera, without glasses, hat or mask. Like this example.");

    public static readonly Text SelfieHint = new(
        "Berdiri menghadap cahaya, pegang KTP di bawah dagu, dan jaga HP jangan sampai goyang.",
        "Face the light, hold the card below your chin, and keep the phone steady.");
}
