namespace Prakerja.Dialogs.Faq.Words;

/// <summary>What asks about which topic. The form of a line: <see cref="TopicPattern"/>.</summary>
internal static class TopicPatterns
{
    public static IEnumerable<(string Topic, string[] Lines)> All => [.. Joining, .. WavesAndResults, .. Accounts, .. Identity, .. Rules, .. Services];

    private static readonly (string, string[])[] Joining =
    [
        ("how-to-register",
        [
            "= cara|mana|mau daftar -lagi -ulang -gagal -gelombang -hapus -kemarin -email -login -pelajar",
            "cara|mana daftar prakerja|akun|web", "cara buat akun -gagal -lupa -hapus", "cara gabung prakerja -gagal -lagi -ulang -gelombang",
            "mau daftar|gabung prakerja -lagi -ulang -gagal", "= mulai cara daftar", "cara dapat prakerja -gagal", "daftar mana|bot|apa",
            "~ buat akun", "~ daftar prakerja",
        ]),
        ("rejoin-next-wave",
        [
            "gagal daftar|gabung|coba lagi|ulang|berikut|bisa|gelombang -kenapa -login", "gagal gelombang lagi|berikut|gabung|bisa|cara|harus -kenapa -terus",
            "gagal lagi|ulang|berikut|kemarin bisa|cara|harus|coba|kesempatan -kenapa -login", "gabung|daftar|coba gelombang|prakerja lagi|ulang|berikut -akun -kenapa -isi -tes",
            "bisa|cara gabung|coba|daftar lagi|ulang|berikut -akun -isi -tes", "otomatis gelombang|gabung|daftar", "tolak coba|gabung bisa|lagi|masih -foto -nik -kk -kode", "berapa kali coba|gabung|daftar|gagal",
            "kemarin gabung|daftar gelombang|prakerja bisa|lagi -lupa", "kesempatan lagi|dua|gagal|berikut", "= gagal cara|harus|lagi|coba -kenapa -login", "gabung gelombang kali|lagi -isi -data -tes -akun -foto",
            "gagal gelombang angka gabung|daftar|bisa|cara|harus -kenapa -terus -kali",
        ]),
        ("new-account-needed",
        [
            "akun baru harus|bisa|apa|tidak|gagal|lama|gelombang -cara -lupa -login", "akun baru gagal", "akun lama|old|kemarin pakai|bisa|gabung|masih|ulang|daftar -login -lupa -masuk",
            "buat|daftar akun lagi|ulang", "akun dua|angka bisa|punya|dua", "akun gagal harus|buat|daftar|ganti|pakai|lama|baru|ulang -login -hapus", "akun lagi buat|harus|baru|daftar", "akun gelombang berikut|lagi|baru buat|daftar|pakai|harus",
        ]),
        ("refill-data-needed",
        [
            "isi|data lagi|ulang|baru harus|apa|tidak|gelombang|gagal|semua|mulai|bisa -akun -hapus -salah", "isi data|ulang|lagi -hapus -aman -ganti -salah -kapan", "tes lagi|ulang -hasil -email -gagal", "tes lagi|ulang gagal|harus|gelombang",
            "foto lagi|ulang harus|punya|gelombang|berikut|apa -tolak -buram -salah", "data|tes lama masih|pakai|aman|simpan -hapus", "mulai awal|ulang|lagi isi|data|harus", "data lagi|ulang gabung|gelombang|masuk",
            "data|foto kirim lagi|ulang gagal|gelombang",
        ]),
        ("how-to-join-wave",
        [
            "cara|mana|tombol gabung|pilih gelombang -gagal -lagi -ulang -berikut", "pilih gelombang -gagal -kapan", "tombol gabung", "cara|mana|tombol masuk gelombang -gagal", "= cara|mana gabung -prakerja -lagi -ulang -gagal",
            "gabung gelombang cara|mau|bisa|mana|mulai -gagal -lagi -ulang -berikut -otomatis -syarat", "sudah daftar gabung cara|gelombang -gagal -lagi", "tidak bisa gabung gelombang -gagal -siapa",
        ]),
    ];

    private static readonly (string, string[])[] WavesAndResults =
    [
        ("wave-schedule",
        [
            "gelombang kapan|tanggal|buka|tutup|jadwal|sekarang|mulai -hasil -umum -kuota -cair", "jadwal gelombang|daftar|prakerja|buka|kapan", "= jadwal", "daftar|gabung kapan|buka|tutup|tanggal|jadwal -hasil -umum -cair",
            "daftar|gabung sampai kapan|tanggal", "gelombang berapa sekarang|buka|terus", "= gelombang angka|berapa sudah|apa|ada|masih", "prakerja buka|tutup|kapan -cair -hasil -umum -insentif -lolos", "buka|tutup kapan|tanggal -hasil",
            "gelombang terus|berikut|baru kapan|ada|tanggal|buka", "hari terus daftar|gabung|gelombang",
        ]),
        ("wave-quota",
        [
            "kuota gelombang|berapa|prakerja|peserta|daftar|orang|apa|ada|sisa|masih|lolos -data", "= kuota", "berapa orang|peserta|tempat gelombang|lolos|terima|pilih|sisa|prakerja|ambil -kk -keluarga -suami",
            "sisa tempat|kuota", "= berapa orang|peserta|tempat -kk -keluarga -suami",
        ]),
        ("announcement",
        [
            "umum kapan|gelombang|hasil|mana|lihat|cara|tanggal|prakerja|lolos|apa|sudah|belum", "= umum", "hasil kapan|gelombang|mana|lihat|cara|seleksi|proses|tanggal|lolos|prakerja -tes -foto -insentif -pelatihan",
            "lolos lihat|kapan|mana|cara lihat|kapan|mana|cara|tidak|apa -foto -tes -insentif -cair -beli -terus -evaluasi", "lolos gagal lihat|cara|mana|kapan", "= hasil keluar|sudah|belum -tes", "= apa lolos -terus -dapat -berikut -beli", "lolos sms|email -tes", "kapan tutup hasil|umum",
        ]),
        ("not-selected-why",
        [
            "kenapa gagal -login -foto -sms -otp -kode -email -nik -kk -masuk -tes", "gagal terus|kali -login -foto -otp -kode -email -nik -sms -masuk", "kenapa lolos tidak|belum|masih", "gagal gelombang gabung angka sampai -bisa -cara", "gagal gabung angka -bisa -cara -lagi -harus", "gagal sudah|kali gelombang|kali|angka terus|kenapa|lagi -bisa -cara", "kenapa tolak prakerja|gelombang|terus|daftar -foto -nik",
            "gagal terus kenapa|lagi -login -foto -otp -email",
        ]),
        ("status-being-evaluated",
        [
            "evaluasi", "status apa|maksud|kenapa|lama|cara|lihat|masih|mana -kerja -hapus", "proses masih|maksud|lama|status|kenapa|apa|terus|gelombang -data", "gelombang temu", "tunggu tutup status|maksud|gelombang apa|kenapa|maksud", "= status", "dasbor maksud|status|masih",
        ]),
        ("benefits",
        [
            "manfaat", "dapat|terima apa|berapa prakerja|lolos|uang|peserta -kapan -cair -kuota -orang -otp -email -kode -bansos", "= dapat apa", "= dapat berapa", "uang|insentif berapa -cair -kapan -bayar -rekening -tipu -minta -orang", "uang berapa prakerja|dapat|lolos -bayar", "~ apa prakerja",
        ]),
        ("incentive-disbursement",
        [
            "cair -bansos", "insentif kapan|belum|mana|masuk|cara|kirim|tidak|lama|ambil|ewallet|terima|dapat", "uang kapan|belum|mana masuk|kirim|terima|datang|cair|dapat|ambil", "ewallet insentif|uang|hubung|ganti|cara|apa|salah|sambung|prakerja|daftar|bisa", "uang masuk|kirim ewallet|mana",
        ]),
        ("training-purchase",
        [
            "beli pelatihan -cabut", "pelatihan cara|mana|pilih|apa|rekom|bisa|kapan|beli|ambil -kerja -cabut", "uang pelatihan|beli pakai|cara|mana|habis|pelatihan -cabut", "lolos terus|berikut|harus|cara apa|cara|harus|beli -gagal -lihat -daftar -cabut", "pelatihan batas|tanggal -cabut", "~ pelatihan",
        ]),
        ("membership-revoked",
        [
            "cabut peserta|prakerja|kenapa|akun|bisa|daftar|gabung|lagi|apa|gelombang|beli|lupa|telat|nik -nomor -hp", "= cabut -nomor -hp", "beli pelatihan tidak|belum|lama|lupa cabut", "pelatihan angka tanggal tidak|lama|belum",
        ]),
    ];

    private static readonly (string, string[])[] Accounts =
    [
        ("login-help",
        [
            "login tidak|gagal|salah|cara|susah|bisa|terus|kenapa|mana|hp -sandi -lupa -otp -kode -daftar", "masuk akun|dasbor tidak|gagal|cara|susah|bisa|salah|terus|kenapa|mana -email -otp -kode -lupa -sandi -sms -hapus",
            "akun buka tidak|gagal|susah|bisa -tutup", "logout terus|kenapa|sendiri|lagi|otomatis", "keluar akun terus|kenapa|sendiri|otomatis", "= login", "login akun -lupa -sandi -hapus -daftar", "tidak bisa masuk prakerja|web|akun -email -otp -kode",
        ]),
        ("forgot-password",
        [
            "lupa sandi|email|akun|login", "reset|ganti|ubah sandi", "sandi salah|hilang|gagal|tolak|cara|lupa|tidak|mana -aman -minta -tipu", "hilang|lupa masuk akun|sandi", "sandi reset|ganti|baru", "lupa daftar email|akun",
        ]),
        ("email-not-received",
        [
            "email|konfirmasi $late $come -tes -hasil -otp -kode -sms -lupa -sandi", "email konfirmasi $late -tes -otp -kode -sms -salah", "konfirmasi|email kirim ulang|lagi -otp -kode -sms -tes", "email spam -tes", "= email konfirmasi -salah -ganti",
            "konfirmasi akun|email cara|mana -otp -kode -sms -nik -tes", "email tidak konfirmasi|bisa -tes -otp -sms -hapus -lupa -salah -ganti", "email penuh",
        ]),
        ("change-email",
        [
            "email ganti|salah -sandi -lupa -tes", "email salah daftar|isi|kirim|buat|ganti -sandi -lupa", "email lama tidak aktif|pakai|bisa -lupa", "email hilang|aktif -lupa -sandi", "email baru|lain ganti|pakai|bisa -akun -orang",
        ]),
        ("change-phone",
        [
            "nomor|hp ganti|hilang|hangus|cabut|baru -nik -kk -ktp -rekening -ewallet -lupa -foto -akun", "nomor|hp hilang|aktif|salah|lama tidak|hilang|salah|ganti|aktif -nik -kk -ktp -lupa -foto", "nomor|hp salah daftar|isi|masuk|kirim -nik -kk -ktp -foto", "nomor hp ganti|hilang|baru|salah|aktif|cabut -nik -kk -ktp -lupa",
        ]),
        ("otp-not-received",
        [
            "otp|kode|sms $late $come -tipu -minta -lolos", "otp|kode salah|tolak|gagal|kadaluarsa|habis|lambat|tidak|belum -tipu -minta", "kirim ulang|lagi otp|kode|sms", "otp masuk|datang|kirim -minta -tipu", "otp ulang|lagi|lama|mana|nomor|cara|dapat -minta -tipu", "sms masuk|datang $late -lolos", "sms konfirmasi|kode -minta -lolos $late", "~ otp",
        ]),
    ];

    private static readonly (string, string[])[] Identity =
    [
        ("nik-kk-not-linked",
        [
            "nik|ktp kk|keluarga tidak|belum|salah|beda|gagal|hubung|tolak|cara|temu|no -berapa -hilang -domisili -alamat", "nik|kk|data|dukcapil hubung -foto -lahir", "dukcapil nomor|kontak|mana|data|cara|apa|kk|nik|hubung|tidak", "= dukcapil", "dukcapil petugas|kontak", "kk tidak|salah|tolak|gagal|belum|lama|baru|pindah|ganti|temu|hubung -berapa -orang -hilang -gabung -suami", "kk nik hubung", "ktp hubung kk|data|nik|tidak",
        ]),
        ("nik-invalid",
        [
            "nik temu|daftar tidak|belum|no -kk -keluarga -foto", "ktp temu tidak|belum -kk -foto", "nik tidak|belum temu|daftar|bisa|hubung|ada|pakai|terima -kk -keluarga -orang", "nik salah|tolak|gagal -kk -keluarga -foto", "nik temu -kk -keluarga", "nik lahir|tanggal beda|salah|tidak|hubung", "ktp salah nomor|data -foto -kk -domisili -alamat",
        ]),
        ("nik-already-registered",
        [
            "nik|ktp sudah pakai|daftar -tidak -belum -lupa -hp -foto -email", "nik|ktp orang|lain pakai|daftar -minta -tipu", "nik pakai|daftar siapa|orang|sudah -tidak -belum", "nik sudah ada|pakai|daftar -tidak -belum", "kenapa nik daftar -tidak -belum", "data sudah daftar nik|orang -tidak -belum", "sudah daftar apa nik -tidak", "nik sudah daftar belum|tidak orang|pakai|coba|daftar|buat",
        ]),
        ("ktp-lost-or-not-yet",
        [
            "ktp hilang", "ktp tidak|belum punya|ada|jadi|buat", "suket", "ktp sementara|suket|belum|jadi -temu -hubung -nik -kk -lolos", "ktp rusak|hilang|patah", "belum ktp -temu -hubung -nik -kk -foto",
        ]),
        ("photo-rejected",
        [
            "foto tolak|gagal|salah|buram|tidak|susah|lama|terus|lambat|kenapa|besar|belum -syarat -ukuran -harus -pakaian", "foto tolak|gagal|salah|buram|susah ktp|bisa|terus|kenapa|ukuran -syarat -pakaian", "foto tidak|belum bisa|kirim|masuk|terima|temu -ukuran -pakaian", "foto ukuran besar|gagal|tolak|tidak kirim|bisa|masuk -pakaian", "foto ulang terus -pakaian",
        ]),
        ("photo-requirements",
        [
            "foto pakaian -tolak -gagal", "foto cara|syarat|contoh|ukuran|harus|apa|bagus|ketentuan|pakai -tolak -gagal -salah -buram -lagi -ulang -kenapa -minta -aman -siapa -privasi -simpan", "foto syarat|contoh|ukuran -tolak -gagal", "ktp foto cara|bisa|harus|pakai|apa|ukuran -tidak -belum -tolak -gagal -lagi -ulang -kenapa -aman -buram -salah -minta -privasi -hapus -simpan", "foto ukuran bisa|harus|apa|tidak|pakai -gagal -tolak", "ktp ukuran|pakaian -tolak -gagal", "foto ktp syarat|contoh|ukuran",
        ]),
        ("domicile-differs",
        [
            "domisili|alamat|tinggal beda|luar|lain|pindah|rantau|tidak ktp|bisa|apa|cara|harus|kota|hubung|domisili", "domisili ktp|beda|bisa|apa|isi|harus|luar", "rantau bisa|ktp|gabung|daftar|apa|cara|alamat", "ktp luar|kota|rantau bisa|gabung|daftar|tinggal|alamat|beda|domisili -foto", "tinggal kota|luar|beda ktp|bisa", "alamat ktp beda|tidak|lain|bisa|apa|mana -foto", "pindah ktp|alamat|kota bisa|beda|harus|belum -kk",
        ]),
    ];

    private static readonly (string, string[])[] Rules =
    [
        ("eligibility",
        [
            "syarat daftar|prakerja|gabung|apa|gelombang|peserta|cara -foto -ktp -ukuran", "= syarat -foto", "siapa bisa|gabung|daftar|dapat|terima gabung|daftar|prakerja|bisa|dapat -tidak -larang -no", "irt $may", "irt apa|tidak bisa|gabung|daftar", "kategori peserta|prakerja|bisa", "= syarat apa", "apa bisa gabung|daftar -lagi -ulang -gagal -kerja -umur -suami -akun -jabatan -berikut -kemarin -lain -siapa -bansos -pelajar -phk -irt -kk -keluarga -tidak",
            "~ bisa gabung|daftar prakerja",
        ]),
        ("excluded-occupations",
        [
            "jabatan bisa|gabung|daftar|larang|dapat|apa|kenapa -suami -pelajar", "siapa tidak|larang|no bisa|gabung|daftar|dapat|prakerja", "larang daftar|siapa|kerja|apa|gabung|prakerja|peserta", "kerja apa|mana tidak|larang bisa|gabung|daftar -sudah -punya -masih -web", "jabatan suami|keluarga bisa|gabung|daftar",
        ]),
        ("age-limit",
        [
            "old angka tahun", "umur batas|berapa|bisa|angka|syarat|apa|belum|gabung|daftar -lihat -kamu", "angka tahun bisa|gabung|daftar|umur|apa -lolos", "umur bisa|gabung|daftar", "batas tahun", "belum angka tahun|umur",
        ]),
        ("student",
        [
            "pelajar bisa|gabung|harus -lolos -cara", "pelajar masih|apa|larang|aktif bisa|gabung|daftar|larang|prakerja", "masih pelajar bisa|gabung|daftar|apa", "pelajar larang",
        ]),
        ("family-limit",
        [
            "kk|keluarga berapa|satu|dua|angka|batas orang|bisa|gabung|daftar|peserta|lolos|batas -nik -hubung -temu", "suami gabung|daftar|bisa|lolos -jabatan -pelajar", "satu kk|keluarga|rumah $may -hubung", "kk|keluarga semua|banyak bisa|gabung|daftar", "berapa orang kk|keluarga|rumah", "satu hp|email dua|orang|suami -ganti",
        ]),
        ("social-aid-recipient",
        [
            "bansos bisa|gabung|harus -cair", "bansos dapat|terima|masih|prakerja|peserta bisa|gabung|daftar|prakerja|apa|lolos|tidak", "bantuan dapat|terima bisa|gabung|daftar|prakerja -insentif", "bansos apa bisa|gabung|prakerja",
        ]),
        ("pandemic-affected",
        [
            "phk $may|prioritas|peluang", "phk apa|siapa prioritas|bisa|gabung|daftar|dapat|dulu", "phk surat|bukti|syarat|cara|apa", "prioritas siapa|phk|pandemi|apa|peserta", "pandemi $may|prioritas", "phk prioritas", "phk pandemi bisa|gabung|daftar|apa|prioritas|cara",
        ]),
        ("already-working",
        [
            "kerja $may gabung|daftar|bisa|prakerja -phk -larang -siapa -jabatan -pelatihan -hilang", "kerja sudah|masih|punya|tidak bisa|gabung|daftar -phk -siapa -jabatan", "kerja apa bisa gabung|daftar|prakerja -phk -siapa -larang", "prakerja tidak kerja|pengangguran",
        ]),
    ];

    private static readonly (string, string[])[] Services =
    [
        ("motivation-test",
        [
            "tes motivasi -ulang -lagi -email -hasil", "tes apa|berapa|cara|soal|susah|panjang|lama|tanggal|batas|contoh|isi|lolos|maksud|banyak -masuk -ulang -lagi -email -hasil -kenapa -belum", "tes gagal|salah -ulang -lagi -email -hasil -foto", "tes contoh|susah|berapa", "tes gagal cara|apa|bisa -email -ulang -lagi", "= tes mulai|prakerja|bisa",
        ]),
        ("test-result-email",
        [
            "tes email -lupa -ganti", "tes hasil", "tes sudah|selesai|kemarin email|hasil|belum|tunggu|berikut|terus|apa|cara|kapan|lama -ulang -lagi", "tes nilai|hasil kapan|mana|lihat", "tes selesai tidak|belum|mana|kapan -ulang",
        ]),
        ("cost-free",
        [
            "= biaya -cair -insentif -pelatihan -ewallet", "biaya daftar|prakerja|gabung|akun|berapa|apa|harus|ada|bot -insentif -pelatihan -cair -orang -tipu -jamin -beli -ganti", "harus biaya|uang daftar|gabung", "uang daftar|harus biaya|bayar",
        ]),
        ("scam-warning",
        [
            "= tipu -hapus -web -bot", "tipu apa|ada|cara|tidak -web -bot", "minta otp|kode|sandi|uang|biaya ada|orang|tipu|petugas|siapa|kontak|sms|lolos -ulang -lagi -kirim", "orang otp|kode|sandi|uang minta|kirim|tipu", "jamin lolos", "jamin lolos tipu", "orang|siapa lolos biaya|bayar|uang|minta|jamin", "tipu otp|web|akun|orang|biaya|uang", "bot tipu orang|uang", "kontak minta otp|kode|sandi|uang|data", "biaya lolos orang|bisa|jamin|minta",
        ]),
        ("data-privacy",
        [
            "data|ktp|nik|foto|kk aman|privasi|tipu|simpan|siapa -lupa -hapus -lagi", "aman apa|tidak|bot|data|web|daftar|prakerja|isi -minta", "privasi", "data pakai|kirim|simpan apa|siapa|mana|cara -lagi -ulang -lama -gelombang -masih", "kenapa minta|harus|isi data|nik|ktp|foto|kk -gagal -tidak -hilang -lagi -ulang -siapa", "= aman", "= ktp|data|foto|nik buat apa", "data apa terjadi", "data siapa lihat|pakai|bisa",
        ]),
        ("delete-my-data",
        [
            "hapus data|akun|foto|nik|daftar|semua|email|ktp|prakerja", "= hapus", "tutup akun", "data batal|cabut|tarik",
        ]),
        ("contact-human",
        [
            "petugas kontak|orang|mana|nomor|cara|mau|bisa|ada|prakerja|siapa|minta|langsung -dukcapil -tipu -otp -sandi -kode -uang", "= petugas", "kontak nomor|mana|siapa|prakerja|orang|petugas|cara|bisa|mau -dukcapil -tipu -otp -kode -uang -sandi -minta -ganti -lolos", "= kontak", "kontak email prakerja|petugas", "orang kontak -minta -tipu",
            "bantuan kontak|nomor|petugas",
        ]),
        ("official-site",
        [
            "resmi web|bot|akun|prakerja|apa|mana|email|tipu -insentif -orang -foto -ktp", "web prakerja|mana|apa|alamat|daftar -tidak -gagal -aman -salah -login -lambat -bisa", "web alamat", "= resmi", "= web apa|mana", "bot tipu|resmi|aman|percaya -orang", "= tipu bot|web",
        ]),
        ("bot-usage",
        [
            "bot apa|bisa|cara|fungsi|pakai|mulai|siapa -tipu -resmi -daftar -aman -minta -biaya", "= kamu apa bisa", "= kamu apa|bisa|siapa -gabung -daftar -kirim -aman -lolos -tipu", "= bisa apa -angka -tahun -lolos -gabung -daftar", "cara kembali|batal|bahasa|berhenti", "bahasa ganti|pakai|bisa", "cara pakai bot|chat|kontak -foto -kode", "= cara mulai", "= cara pakai", "apa kamu bot|petugas|orang", "cara lanjut|berhenti|kembali|simpan|ganti daftar|isi|bahasa -gagal",
        ]),
    ];
}
