namespace Prakerja.Dialogs.Tests.Faq;

internal static partial class Asked
{
    private const string OnIdentity = """
        # nik-kk-not-linked
        NIK dan KK saya tidak terhubung
        nik sama kk ga nyambung
        nik kk tidak cocok
        nik dan nomor kk belum terhubung gmn
        data saya tidak sesuai dukcapil
        my NIK and KK are not linked
        nomor dukcapil berapa ya
        nomor kk saya ditolak
        kk baru, nik ga cocok
        hubungi dukcapil kemana
        kartu keluarga dan nik gak sinkron
        NIK does not match my family card
        data kependudukan tidak cocok
        # nik-invalid
        NIK saya tidak ditemukan
        nik ga ditemukan
        nik tdk valid
        nik ditolak terus
        kok nik saya salah padahal udh bener
        my NIK was not found
        NIK invalid
        nik tidak terdaftar
        nik tdk terbaca
        nik gak dikenali sistem
        NIK rejected
        NIK ku ora ditemukan
        # nik-already-registered
        NIK saya sudah terdaftar
        nik udh dipake org lain
        kok nik sudah digunakan
        my NIK is already registered
        nik sudah terpakai
        padahal baru pertama daftar nik udh terdaftar
        ktp saya dipakai orang lain buat daftar
        somebody used my NIK
        nik sy sdh kepake
        nomor ktp sudah terdaftar
        nik katanya udah pernah didaftarkan
        # ktp-lost-or-not-yet
        KTP saya hilang
        ktp ilang gmn
        belum punya ktp
        blm ada ktp bisa daftar ga
        ktp saya rusak
        ktp masih surat keterangan
        ktp blm jadi masih resi
        I lost my KTP
        I don't have a KTP yet
        ktp patah jadi dua
        pakai suket boleh ga
        ktp elektronik saya belum dicetak
        # photo-rejected
        Foto KTP saya ditolak
        foto ga bisa diupload
        upload foto gagal terus
        gagal upload ktp
        foto ktp buram terus katanya
        my photo was rejected
        upload fails
        kok foto selfie ditolak
        unggah foto error
        swafoto tidak diterima
        foto susah masuk
        poto ktp gagal mulu
        # photo-requirements
        Apa syarat foto KTP?
        foto ktp harus gimana
        ukuran foto maksimal berapa
        contoh foto selfie dengan ktp
        how should the photo look
        what size can the photo be
        selfie pake kacamata boleh ga
        format fotonya apa
        cara foto ktp yg bener
        foto selfi boleh pake hijab gak
        boleh fotokopi ktp ga
        background fotonya harus apa
        # domicile-differs
        Alamat tinggal saya beda dengan KTP
        domisili beda sama ktp boleh ga
        ktp luar kota bisa daftar disini ga
        saya merantau, ktp jawa
        tinggal di jakarta ktp bandung gimana
        my address is different from my KTP
        I live in another city than on my KTP
        alamat domisili diisi apa
        sy ngekos, alamat ktp beda
        ktp daerah tapi tinggal di kota lain bisa?
        pindah alamat tp ktp blm ganti
        # data-privacy
        Apakah data saya aman?
        data sy aman ga
        aman gak sih isi nik disini
        datanya dipakai untuk apa
        is my data safe
        what happens with my data
        kenapa minta foto ktp
        data saya gak disebar kan?
        takut data bocor
        privasi data saya gimana
        data pribadi disimpan dimana
        # delete-my-data
        Saya ingin menghapus data saya
        hapus akun saya
        cara hapus data
        gmn cara hapus akun prakerja
        delete my data
        how do I delete my account
        tolong hapusin data saya
        bisa hapus akun ga
        mau hapus semua data
        hapus foto ktp saya
        erase everything about me, my data
        """;
}
