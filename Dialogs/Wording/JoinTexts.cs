namespace Prakerja.Dialogs.Wording;

internal static class JoinTexts
{
    public static readonly Text WaveLabel = new("Gelombang", "Wave");

    public static readonly Text WhichWave = new("Gelombang mana yang ingin Anda ikuti?", "Which wave would you like to join?");

    public static readonly Text Confirm = new(
        "Gelombang {wave} sedang dibuka: {quota} orang, ditutup {closes}. Tidak perlu buru-buru: peserta diundi sesudah gelombang ditutup.\nDengan bergabung Anda menyatakan data Anda benar. Gabung sekarang?",
        "Wave {wave} is open: {quota} places, closing {closes}. Being early brings no advantage; places are drawn after it closes.\nBy joining you declare that your data are true. Join now?");

    public static readonly Text Yes = new("Ya, gabung", "Yes, join");

    public static readonly Text No = new("Belum", "Not yet");

    public static readonly Text Joined = new(
        "Anda sudah bergabung di Gelombang {wave}. Nomor pendaftaran: {number}.\nGelombang ditutup {closes}. Sesudah itu peserta diundi; hasilnya kami kirim ke sini dan lewat e-mail.",
        "You have joined wave {wave}. Registration number: {number}.\nThe wave closes {closes}. Then places are drawn; the result comes here and by e-mail.");

    public static readonly Text AlreadyJoined = new(
        "Anda sudah bergabung di Gelombang {wave} dengan nomor pendaftaran {number}. Tidak perlu bergabung lagi.",
        "You have already joined wave {wave}; your registration number is {number}. There is no need to join again.");

    public static readonly Text AlreadySelected = new(
        "Anda sudah pernah terpilih, jadi tidak bisa ikut gelombang lagi.", "You were selected before, so you cannot join another wave.");

    public static readonly Text NoWave = new(
        "Gelombang tidak ditemukan: sekarang belum ada yang dibuka. Data Anda lengkap dan tersimpan; begitu gelombang dibuka, cukup sekali tekan untuk bergabung.",
        "No wave found: none is open right now. Your data are complete and kept; when a wave opens, one press is enough to join.");

    public static readonly Text ClosedMeanwhile = new(
        "Gelombang {wave} sudah ditutup sebelum konfirmasi Anda sampai. Data Anda tersimpan untuk gelombang berikutnya.",
        "Wave {wave} closed before your confirmation arrived. Your data are kept for the next wave.");

    public static readonly Text NotNow = new(
        "Baik, belum bergabung. Data Anda tersimpan; bergabunglah sebelum gelombang ditutup.",
        "All right, not joined yet. Your data are kept; join before the wave closes.");

    public static readonly Text MailSubject = new("Anda terdaftar di Gelombang {wave}", "You have joined wave {wave}");

    public static readonly Text MailBody = new(
        "Halo {name},\n\nAnda sudah bergabung di Gelombang {wave} Kartu Prakerja.\nNomor pendaftaran: {number}\nGelombang ditutup {closes}. Sesudah itu peserta diundi; hasilnya kami kirim lewat e-mail dan chat.\n\nPendaftaran ini gratis dan tidak ada yang bisa menjamin Anda terpilih.",
        "Hello {name},\n\nYou have joined wave {wave} of Kartu Prakerja.\nRegistration number: {number}\nThe wave closes {closes}. Then places are drawn; the result comes by e-mail and in the chat.\n\nRegistration is free, and nobody can guarantee that you are selected.");

    public static readonly Text LeaveConfirm = new(
        "Anda bergabung di Gelombang {wave} dengan nomor {number}. Batalkan keikutsertaan? Anda boleh bergabung lagi sebelum ditutup.",
        "You joined wave {wave} with number {number}. Leave it? You may join again before it closes.");

    public static readonly Text LeaveYes = new("Ya, batalkan", "Yes, leave");

    public static readonly Text LeaveNo = new("Tetap ikut", "Stay in");

    public static readonly Text Left = new("Keikutsertaan Anda di Gelombang {wave} sudah dibatalkan.", "You have left wave {wave}.");

    public static readonly Text Stayed = new("Baik, Anda tetap ikut Gelombang {wave}.", "All right, you stay in wave {wave}.");

    public static readonly Text TooLateToLeave = new(
        "Gelombang {wave} sudah ditutup, jadi tidak bisa dibatalkan lagi.", "Wave {wave} is closed, so it can no longer be left.");
}
