using static Prakerja.Dialogs.Faq.Topics.TopicGroup;

namespace Prakerja.Dialogs.Faq.Topics;

/// <summary>Who may take part.</summary>
internal static class EligibilityTopics
{
    public static readonly FaqTopic[] All =
    [
        Topic("eligibility", new("Syarat ikut", "Requirements"), new(
            "Kalau Anda WNI dengan KTP, berumur paling muda 18 tahun, dan tidak sedang sekolah atau kuliah, Anda boleh mendaftar: pencari kerja, yang kena PHK atau dirumahkan, pekerja, pelaku usaha kecil, juga ibu rumah tangga. Tidak boleh: pejabat negara, anggota DPRD, ASN, TNI, Polri, kepala dan perangkat desa, direksi, komisaris dan pengawas BUMN/BUMD. NIK dan KK harus cocok dengan data Dukcapil.",
            "If you are an Indonesian citizen with a KTP, at least 18, and not at school or university, you may apply: job seekers, people laid off or furloughed, workers, small business owners, homemakers too. Not allowed: state officials, DPRD members, ASN, TNI, Polri, village heads and officials, directors, commissioners and supervisors of BUMN/BUMD. NIK and KK must match the registry."),
            Rules),

        Topic("excluded-occupations", new("Siapa yang tidak boleh ikut", "Who may not take part"), new(
            "Yang tidak boleh ikut: pejabat negara; pimpinan dan anggota DPRD; ASN (PNS dan PPPK); prajurit TNI; anggota Polri; kepala desa dan perangkat desa; direksi, komisaris dan dewan pengawas BUMN/BUMD. Kalau Anda bukan salah satunya, silakan mendaftar. Yang menerima tanpa berhak wajib mengembalikan dananya.",
            "These may not take part: state officials; leaders and members of DPRD; civil servants (ASN); the armed forces (TNI); the police (Polri); village heads and village officials; directors, commissioners and supervisory boards of BUMN/BUMD. If you are none of them, please register. Whoever receives money without a right to it has to pay it back."),
            Rules),

        Topic("age-limit", new("Batas umur", "Age limit"), new(
            "Paling muda 18 tahun pada saat mendaftar; kalau belum, Anda bisa ikut begitu genap 18. Aturan tahun 2020 tidak menyebut batas atas; aturan belakangan menyebut 64 tahun. Umur dihitung dari tanggal lahir di data Dukcapil.",
            "At least 18 on the day you register; if not yet, you can take part as soon as you are 18. The rules of 2020 name no upper limit; later rules name 64. Your age is counted from the birth date in the registry."),
            Rules),

        Topic("student", new("Pelajar dan mahasiswa", "Students"), new(
            "Yang masih sekolah atau kuliah belum bisa ikut; ini diperiksa ke data pendidikan. Begitu lulus atau tidak lagi terdaftar sebagai siswa atau mahasiswa, dan sudah 18 tahun, Anda boleh mendaftar.",
            "Whoever is still at school or university cannot take part yet; this is checked against the education records. Once you have graduated or are no longer enrolled, and are at least 18, you may register."),
            Rules),

        Topic("family-limit", new("Berapa orang dalam satu KK", "How many of one family"), new(
            "Tiap anggota keluarga boleh mendaftar dengan akun, e-mail, nomor HP dan NIK sendiri. Aturan sejak gelombang 12: paling banyak dua penerima dalam satu KK; gelombang sebelumnya tidak menyebut batas. Kalau memakai satu HP bergantian, ketik “keluar” dulu sebelum orang berikutnya mendaftar.",
            "Each member of a family may register with their own account, e-mail, phone number and NIK. Since wave 12 the rule is at most two recipients per family card; earlier waves named no limit. If you share one phone, type “sign out” before the next person registers."),
            Press),

        Topic("social-aid-recipient", new("Penerima bansos", "Receivers of social aid"), new(
            "Silakan mendaftar; bot ini tidak menolak penerima bantuan. Seleksilah yang menentukan: pada 2020 sampai 2022 penerima bansos, BSU atau BPUM umumnya tidak terpilih, dan sejak 2023 boleh. Isi data apa adanya.",
            "Please register; this bot refuses nobody for receiving aid. The selection decides: from 2020 to 2022 receivers of bansos, BSU or BPUM were mostly not selected; since 2023 they may be. Give your data as they are."),
            Press),

        Topic("pandemic-affected", new("Kena PHK atau terdampak pandemi", "Laid off or hit by the pandemic"), new(
            "Daftar seperti biasa, dan pada pertanyaan status pekerjaan pilih Terkena PHK atau Dirumahkan. Yang terdampak pandemi didahulukan dalam seleksi, tetapi itu bukan jaminan terpilih. Surat PHK tidak diminta di sini.",
            "Register as usual, and choose Laid off or Furloughed at the question on employment. People hit by the pandemic come first in the selection, but that is no guarantee. No letter of dismissal is asked for here."),
            Rules),

        Topic("already-working", new("Sudah bekerja", "Already working"), new(
            "Boleh mendaftar. Aturannya mencakup pekerja, pekerja lepas dan pelaku usaha kecil yang perlu keterampilan; isi status pekerjaan apa adanya. Dalam seleksi yang terdampak pandemi didahulukan. Yang tidak boleh hanya jabatan tertentu, seperti ASN, TNI dan Polri.",
            "You may register. The rules include workers, freelancers and small business owners who need skills; give your employment status as it is. In the selection people hit by the pandemic come first. Only certain occupations are barred, such as ASN, TNI and Polri."),
            Rules),
    ];
}
