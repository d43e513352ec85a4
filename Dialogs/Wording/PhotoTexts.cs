using System.Collections.Frozen;

namespace Prakerja.Dialogs.Wording;

/// <summary>What is said about photos; one concrete tip for each fault.</summary>
public static class PhotoTexts
{
    public static readonly Text Kept = new("sudah kami terima", "received");

    public static readonly Text Accepted = new("Fotonya jelas, sudah kami simpan.", "The photo is clear and kept.");

    public static readonly Text BeingChecked = new(
        "Foto Anda sedang kami periksa, biasanya beberapa detik.", "Your photo is being checked; it usually takes a few seconds.");

    public static readonly Text KeptForLater = new(
        "Foto sebelumnya masih kami periksa. Foto ini kami pakai untuk pertanyaan foto berikutnya.",
        "Your earlier photo is still being checked. This one will be used for the next photo question.");

    public static readonly Text CheckFailed = new(
        "Foto itu tidak berhasil kami periksa. Mohon kirim sekali lagi; jawaban lain tetap tersimpan.",
        "We could not check that photo. Please send it once more; your other answers are kept.");

    private static readonly FrozenDictionary<string, Text> Faults = new Dictionary<string, Text>
    {
        ["empty"] = new("File fotonya kosong, mungkin terputus saat dikirim. Mohon kirim lagi.", "The file was empty; perhaps the sending was cut off. Please send it again."),
        ["too-large"] = new("Fotonya lebih dari 10 MB. Ambil ulang dengan kamera HP biasa, atau kecilkan dulu.", "The photo is over 10 MB. Take it again with your phone camera, or make it smaller."),
        ["not-a-photo"] = new("File itu bukan foto. Ambil foto langsung dengan kamera HP, lalu kirim.", "That file is not a photo. Take one with your phone camera and send it."),
        ["unknown-format"] = new("Jenis foto itu belum bisa kami buka. Kirim sebagai JPEG, PNG, WebP atau HEIC.", "We cannot open that kind of photo. Send a JPEG, PNG, WebP or HEIC."),
        ["too-many-pixels"] = new("Ukuran gambar itu terlalu besar untuk dibuka. Ambil foto biasa dengan kamera HP.", "That picture is too large to open. Take an ordinary photo with your phone."),
        ["damaged"] = new("Fotonya rusak di tengah jalan dan tidak bisa dibuka. Mohon kirim sekali lagi.", "The photo was damaged on the way and cannot be opened. Please send it once more."),
        ["took-too-long"] = new("Foto itu terlalu lama diperiksa. Ambil foto biasa dengan kamera HP, lalu kirim lagi.", "That photo took too long to check. Take an ordinary photo with your phone and send it again."),
        ["too-small"] = new("Fotonya terlalu kecil, tulisannya tidak terbaca. Kirim foto asli dari kamera, bukan cuplikan layar.", "The photo is too small to read. Send the original from the camera, not a screenshot."),
        ["too-dark"] = new("Fotonya terlalu gelap. Coba dekat jendela atau lampu, tanpa blitz.", "The photo is too dark. Try near a window or a lamp, without flash."),
        ["too-bright"] = new("Fotonya terlalu terang, tulisannya hilang. Coba tanpa blitz dan jauh dari pantulan cahaya.", "The photo is too bright to read. Try without flash and away from reflections."),
        ["blurred"] = new("Fotonya buram. Letakkan KTP di meja, tahan HP dengan dua tangan, tunggu sampai fokus, lalu foto.", "The photo is blurred. Lay the card on a table, hold the phone with both hands, wait for focus, then shoot."),
    }.ToFrozenDictionary();

    /// <summary>The faults that have a tip; the photo checks may name no other.</summary>
    public static IEnumerable<string> KnownFaults => Faults.Keys;

    public static Phrase Why(string fault) => Faults.GetValueOrDefault(fault, Faults["damaged"]);
}
