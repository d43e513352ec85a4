using System.Collections.Immutable;
using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Wording;

internal static class ProfileTexts
{
    public static readonly Text HomeLabel = new("Alamat rumah", "Home address");

    public static readonly Text AskHome = new(
        "Apa alamat rumah Anda seperti di KTP? Cukup jalan dan nomornya. (contoh: Jl. Melati No. 5)",
        "What is your home address as on your KTP? Street and number will do. (example: Jl. Melati No. 5)");

    public static readonly Text AddressHint = new(
        "Kalau tidak ada nama jalan, tulis dusun atau kampung dan RT/RW-nya.", "If the street has no name, write the hamlet and its RT/RW.");

    public static readonly Text LivesAtHomeLabel = new("Tinggal di situ", "Living there");

    public static readonly Text AskLivesAtHome = new(
        "Apakah sekarang Anda tinggal di alamat KTP itu?", "Do you live at that address now?");

    public static readonly Text SameAddress = new("Ya, sama", "Yes, the same");

    public static readonly Text OtherAddress = new("Tidak, beda", "No, another");

    public static readonly Text DomicileLabel = new("Alamat domisili", "Present address");

    public static readonly Text AskDomicile = new(
        "Di mana alamat tinggal Anda sekarang? (contoh: Jl. Kenanga No. 12, Sleman)",
        "Where do you live now? (example: Jl. Kenanga No. 12, Sleman)");

    public static readonly Text EducationLabel = new("Pendidikan", "Education");

    public static readonly Text AskEducation = new("Apa pendidikan terakhir yang Anda tamatkan?", "What is the last education you completed?");

    public static readonly ImmutableSortedDictionary<Education, (Text Label, string[] Also)> Educations =
        new Dictionary<Education, (Text, string[])>
        {
            [Education.None] = (new("Tidak/belum sekolah", "No school"), ["tidak sekolah", "belum sekolah"]),
            [Education.ElementaryUnfinished] = (new("Belum tamat SD", "SD not finished"), ["tidak tamat sd"]),
            [Education.Elementary] = (new("Tamat SD", "Elementary (SD)"), ["sd", "sekolah dasar", "elementary"]),
            [Education.JuniorSecondary] = (new("SLTP/SMP", "Junior high (SMP)"), ["smp", "sltp", "mts"]),
            [Education.SeniorSecondary] = (new("SLTA/SMA/SMK", "Senior high (SMA)"), ["sma", "smk", "slta", "ma", "stm", "smu"]),
            [Education.DiplomaOneOrTwo] = (new("Diploma I/II", "Diploma I/II"), ["d1", "d2", "d i", "d ii"]),
            [Education.DiplomaThree] = (new("Akademi/D-III", "Diploma III"), ["d3", "d iii", "diploma iii", "akademi"]),
            [Education.Bachelor] = (new("D-IV/S1", "Bachelor (S1)"), ["s1", "d4", "d iv", "sarjana", "bachelor"]),
            [Education.Master] = (new("S2", "Master (S2)"), ["magister", "master"]),
            [Education.Doctorate] = (new("S3", "Doctorate (S3)"), ["doktor", "doctorate"]),
        }.ToImmutableSortedDictionary();

    public static readonly Text EmploymentLabel = new("Status pekerjaan", "Employment");

    public static readonly Text AskEmployment = new(
        "Apa status pekerjaan Anda sekarang? Semua status boleh ikut; yang terdampak pandemi didahulukan.",
        "What is your employment status now? Every status may take part; those hit by the pandemic come first.");

    public static readonly ImmutableSortedDictionary<EmploymentStatus, (Text Label, string[] Also)> Employments =
        new Dictionary<EmploymentStatus, (Text, string[])>
        {
            [EmploymentStatus.JobSeeker] = (new("Pencari kerja", "Looking for work"), ["menganggur", "belum kerja", "nganggur", "unemployed"]),
            [EmploymentStatus.FreshGraduate] = (new("Baru lulus", "Just graduated"), ["fresh graduate", "lulusan baru"]),
            [EmploymentStatus.LaidOff] = (new("Terkena PHK", "Laid off"), ["phk", "kena phk", "dipecat"]),
            [EmploymentStatus.Furloughed] = (new("Dirumahkan", "Furloughed"), ["di rumahkan"]),
            [EmploymentStatus.Employee] = (new("Pekerja/buruh", "Employee"), ["karyawan", "pekerja", "buruh", "bekerja", "kerja"]),
            [EmploymentStatus.NonWageWorker] = (new("Bukan penerima upah", "Works without a wage"), ["bpu", "serabutan", "ojol", "freelance", "petani", "nelayan", "ibu rumah tangga"]),
            [EmploymentStatus.MicroBusiness] = (new("Usaha mikro/kecil", "Small business"), ["umkm", "wiraswasta", "usaha", "pedagang", "dagang"]),
        }.ToImmutableSortedDictionary();

    public static readonly Text BarredLabel = new("Pernyataan jabatan", "Occupation statement");

    public static readonly Text AskBarred = new(
        "Menurut Permenko 11/2020, program ini bukan untuk: pejabat negara, anggota DPRD, ASN, TNI, Polri, kepala atau perangkat desa, serta direksi, komisaris dan pengawas BUMN/BUMD.\nApakah Anda salah satunya?",
        "Under Permenko 11/2020 the programme is not for: state officials, DPRD members, civil servants (ASN), TNI, Polri, village heads and officials, and directors, commissioners or supervisors of BUMN/BUMD.\nAre you one of them?");

    public static readonly Text Barred = new("Ya, salah satunya", "Yes, I am");

    public static readonly Text NotBarred = new("Bukan", "No, I am not");

    public static readonly Text BarredMeans = new(
        "Terima kasih sudah memberi tahu. Menurut aturan, dengan jabatan itu Anda tidak bisa terpilih. Kalau salah tekan, ketik “ubah pernyataan”.",
        "Thank you for telling us. Under the rules you cannot be selected with that occupation. If you pressed by mistake, type “change statement”.");
}
