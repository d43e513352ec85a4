namespace Prakerja.Dialogs.Wording;

internal static class RegistrationTexts
{
    public static readonly Text Progress = new(
        "Langkah {step} dari {count} · kira-kira {minutes} menit lagi", "Step {step} of {count} · about {minutes} min left");

    public static readonly Text Recap = new(
        "Selamat datang kembali. Yang sudah: {done}. Yang belum: {open}.", "Welcome back. Done: {done}. Still open: {open}.");

    public static readonly Text RecapNothing = new(
        "Selamat datang kembali. Kita lanjutkan dari pertanyaan terakhir.", "Welcome back. We go on from the last question.");

    public static readonly Text Account = new("akun", "account");
    public static readonly Text Email = new("konfirmasi e-mail", "e-mail confirmation");
    public static readonly Text Identity = new("NIK dan KK", "NIK and KK");
    public static readonly Text Profile = new("data diri", "personal data");
    public static readonly Text Photos = new("foto", "photos");
    public static readonly Text Phone = new("nomor HP", "phone number");
    public static readonly Text Test = new("tes motivasi", "motivation test");
    public static readonly Text Join = new("gabung gelombang", "joining the wave");
}
