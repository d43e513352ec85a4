using Prakerja.Domain.Applicants;
using Prakerja.Domain.MotivationTest;
using Prakerja.TestKit.Running;

namespace Prakerja.Bot.Tests.Crash;

/// <summary>
/// One question of the registration. <paramref name="Asks"/> stands in it and in no other; <paramref name="Deed"/> answers it; <paramref name="Holds"/> is
/// true of everybody whose answer was acknowledged.
/// </summary>
internal sealed record Question(string Asks, Deed Deed, Func<Applicant, SamplePerson, bool> Holds);

internal abstract record Deed
{
    private Deed()
    {
    }

    /// <summary>By a message, whose reply has <paramref name="Hears"/> in it; null: asks the next question.</summary>
    public sealed record Say(Func<SamplePerson, string> Words, string? Hears = null) : Deed;

    /// <summary>By the button of this label, or the first.</summary>
    public sealed record Press(string? Label, string? Hears = null) : Deed;

    public sealed record Password : Deed;

    /// <summary>By the link in a mail.</summary>
    public sealed record Confirm : Deed;

    public sealed record Photo : Deed;

    /// <summary>By the code in an SMS.</summary>
    public sealed record Code : Deed;
}

internal static class Journey
{
    public const string Voided = "tes itu tidak dihitung";
    public const string PhotoNotChecked = "tidak berhasil kami periksa";
    public const string Joined = "Anda sudah bergabung di Gelombang 7. Nomor pendaftaran: G7-";
    public const string OtherNumber = "Ganti nomor";
    public const string MailAgain = "Kirim ulang e-mail";
    public const string StartsTest = "Sudah siap?";
    public const string AsksPhone = "Berapa nomor HP Anda";

    /// <summary>What the bot says by itself, after a form, a check or a timer, and how often in one registration.</summary>
    public static readonly (string Words, int Times)[] ByItself =
    [
        ("kata sandi tersimpan", 1), ("E-mail Anda sudah terkonfirmasi", 1), ("Fotonya jelas", 2), ("Tes Anda sudah dinilai", 1), ("Nomor pendaftaran: G7-", 1),
        ("Nomor HP Anda sudah tersimpan", 1), ("NIK, KK dan tanggal lahir Anda cocok", 1),
    ];

    public static readonly IReadOnlyList<Question> Questions =
    [
        new("Anda ingin apa?", new Deed.Press("Daftar baru"), (_, _) => true),
        new("Apakah Anda setuju?", new Deed.Press("Setuju"), (stored, _) => stored.Account.Consent is not null),
        new("Siapa nama lengkap Anda", new Deed.Say(person => person.Name), (stored, person) => stored.Account.Name?.Value == person.Name),
        new("Apa alamat e-mail Anda?", new Deed.Say(person => person.Email), (stored, person) => stored.Account.Email?.Value == person.Email),
        new("Sekarang buat kata sandi", new Deed.Password(), (stored, _) => stored.Account is { PasswordHash: not null, PasswordVersion: 1 }),
        new("Kami mengirim e-mail ke", new Deed.Confirm(), (stored, _) => stored.Account.IsConfirmed),
        new("Berapa NIK Anda?", new Deed.Say(person => person.Nik), (stored, person) => stored.Identity.Nik?.Value == person.Nik),
        new("Berapa nomor Kartu Keluarga", new Deed.Say(person => person.FamilyCard), (stored, person) => stored.Identity.FamilyCard?.Value == person.FamilyCard),
        new("Kapan tanggal lahir Anda?", new Deed.Say(person => person.BirthDate), (stored, person) =>
            stored.Identity.BirthDate?.Shown == person.BirthDate && stored.Identity is { Registry: RegistryState.Matched, HoldsClaim: true }),
        new("Apa alamat rumah Anda", new Deed.Say(person => $"Jl. {person.Name} No. 5"), (stored, person) => stored.Profile.Home?.Value == $"Jl. {person.Name} No. 5"),
        new("Apakah sekarang Anda tinggal", new Deed.Press("Ya, sama"), (stored, _) => stored.Profile.LivesAtHome == true),
        new("Apa pendidikan terakhir", new Deed.Press("SLTA/SMA/SMK"), (stored, _) => stored.Profile.Education == Education.SeniorSecondary),
        new("Apa status pekerjaan Anda", new Deed.Press("Terkena PHK"), (stored, _) => stored.Profile.Employment == EmploymentStatus.LaidOff),
        new("Apakah Anda salah satunya?", new Deed.Press("Bukan"), (stored, _) => stored.Profile.HoldsBarredOccupation == false),
        new("Kirim foto KTP asli Anda", new Deed.Photo(), (_, _) => true),
        new("Sekarang swafoto", new Deed.Photo(), (stored, _) => stored.Photos.Ktp is not null),
        new(AsksPhone, new Deed.Say(person => person.Phone), (stored, _) => stored is { Contact.Phone: not null, Photos.Selfie: not null }),
        new("Berapa kodenya?", new Deed.Code(), (stored, person) => stored.Contact.PhoneVerifiedAt is not null && stored.Contact.Phone!.Value == "+62" + person.Phone[1..]),
        new(StartsTest, new Deed.Press("Mulai tes"), (stored, _) => stored.Motivation.Attempt is not null),
        Item(1),
        Item(2),
        Item(3),
        Item(4),
        Item(5) with { Deed = new Deed.Press(null, "Tes selesai") },
        new("Coba periksa jawaban Anda", new Deed.Press("Sudah benar"), (stored, _) => stored.Motivation is { EvaluatedAt: not null, Score.Answered: TestAttempt.ItemCount }),
        new("Gabung sekarang?", new Deed.Press("Ya, gabung"), (stored, _) => stored.Participation.Joined is { Wave: 7 }),
        new(Joined, new Deed.Press(null), (_, _) => true),
    ];

    public static int IndexOf(string asks) => Questions.Select((question, index) => (question, index)).First(pair => pair.question.Asks == asks).index;

    /// <summary>Whether the question of this place is an item of the motivation test.</summary>
    public static bool IsInTest(int at) => IndexOf(StartsTest) is var start && at > start && at <= start + TestAttempt.ItemCount;

    private static Question Item(int number) =>
        new($"{number} dari {TestAttempt.ItemCount}. ", new Deed.Press(null), (stored, _) =>
            stored.Motivation.Attempt is { } attempt && (attempt.Answers.Length >= number || attempt.State == TestState.Voided));
}
