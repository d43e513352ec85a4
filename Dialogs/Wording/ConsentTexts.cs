namespace Prakerja.Dialogs.Wording;

internal static class ConsentTexts
{
    public static readonly Text Label = new("Persetujuan", "Consent");

    public static readonly Text Question = new(
        "Sebelum mulai: kami memakai data Anda hanya untuk pendaftaran ini, sesuai UU 27/2022. Selengkapnya: {privacy}\nApakah Anda setuju?",
        "Before we start: we use your data for this registration only, under Law 27/2022. In full: {privacy}\nDo you agree?");

    public static readonly Text Agree = new("Setuju", "I agree");

    public static readonly Text Disagree = new("Tidak setuju", "I do not agree");

    public static readonly Text Given = new("disetujui", "given");

    public static readonly Text Refused = new(
        "Baik. Tanpa persetujuan kami tidak menyimpan data pendaftaran apa pun. Bertanya tetap boleh, dan Anda bisa mulai kapan saja.",
        "All right. Without consent we keep no registration data. You may still ask questions, and start whenever you like.");
}
