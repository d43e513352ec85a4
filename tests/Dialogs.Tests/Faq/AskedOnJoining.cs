namespace Prakerja.Dialogs.Tests.Faq;

/// <summary>How people ask; a line with # names the topic of the lines below it.</summary>
internal static partial class Asked
{
    private const string OnJoining = """
        # how-to-register
        Bagaimana cara mendaftar Kartu Prakerja?
        cara daftar
        cara dftr prakerja gmn kak
        gmn cara daftarnya
        mau daftar prakerja dong
        langkah2 pendaftaran prakerja dari awal
        gimana sih caranya bikin akun prakerja
        how do I register
        how to sign up for prakerja
        CARA DAFTAR PRAKERJA GIMANA YA
        daftarnya dimana ya
        cara ikut prakerja gimana min
        piye carane ndaftar prakerja
        # rejoin-next-wave
        Saya gagal di gelombang 6, apakah bisa ikut gelombang berikutnya?
        kalo gagal bisa daftar lagi gak?
        udh gagal gel 6 bs ikut gel 7 ga
        kemaren ga lolos, bisa ikutan lagi?
        gmn cara ikut lagi kalo kmrn gagal
        saya tidak lolos gelombang kemarin, harus bagaimana?
        apakah otomatis ikut gelombang selanjutnya
        I failed wave 6, can I join again?
        how do i try again after i failed
        brp kali boleh nyoba ikut prakerja
        blm lolos nih masih ada kesempatan ga
        gagal terus bisa coba lagi gk di gel 7
        ora lolos wingi, iso melu maneh ora
        # new-account-needed
        kalau gagal kemaren hrs bikin akun baru gak?
        Apakah saya harus membuat akun baru?
        hrs buat akun lagi ga
        perlu akun baru gak sih buat gelombang 7
        ga lolos, bikin akun baru lagi?
        pake akun lama bisa ga
        akun yang lama masih bisa dipakai?
        do I need a new account if I was not selected?
        must i create another account again
        boleh punya 2 akun ga? akun ganda maksudnya
        gagal terus apa ganti akun aja ya
        kudu gawe akun anyar maneh opo ora
        # refill-data-needed
        Apakah harus mengisi data lagi?
        isi data ulang ga?
        harus tes lagi gak kalau ikut gel 7
        tes nya diulang ga
        kalo gagal isi formulir dari awal lagi?
        perlu upload foto ktp lagi ga di gelombang berikutnya
        datanya hrs diisi ulang semua?
        do I have to take the test again?
        do i need to fill in the form again
        hrs ngisi data dr awal lg ya
        kudu tes maneh ora
        data lama masih kepake ga
        # how-to-join-wave
        Bagaimana cara bergabung ke gelombang 7?
        cara gabung gelombang
        gmn cara join gelombang
        cara pilih gelombang gimana
        tombol gabung dimana ya kak
        how do I join the wave
        how to choose a wave
        udh daftar tp gmn cara gabung gelombangnya
        cara milih gel 7
        klik gabung nya dmn sih
        mau ikut gelombang 7 caranya gimana
        gimana gabung ke gelombang prakerja
        # wave-schedule
        Gelombang 7 kapan dibuka?
        gel 7 kpn buka min
        jadwal gelombang 7
        kapan pendaftaran ditutup
        daftar terakhir sampai kapan ya
        when does wave 7 close?
        which wave is open now
        skrg gelombang berapa ya
        gelombang 8 kapan kak
        prakerja udh dibuka blm
        jam berapa gelombang 7 tutup
        gelombang selanjutnya kapan dibuka lagi
        pendaftaran masih buka ga?
        iraha gelombang 7 dibuka
        # wave-quota
        Berapa kuota gelombang 7?
        kuotanya brp
        kuota prakerja berapa orang
        brp orang yg diterima di gelombang 7
        how many people are accepted in wave 7?
        quota for this wave?
        kuota masih ada ga
        sisa kuota gelombang 7
        KUOTA GEL 7 BERAPA MIN
        gelombang ini nerima berapa peserta
        kouta gelombang 7 piro
        # announcement
        Kapan pengumuman hasil seleksi?
        pengumuman kpn keluar
        hasil gelombang 6 diumumin kapan
        gmn cara tau lolos atau enggak
        cek lolos prakerja dimana
        when will the results be announced
        how do I know if I was selected
        hasilnya udh keluar blm
        pengumumannya jam berapa min
        apakah saya lolos?
        lihat hasil seleksi dimana ya
        pengumuman gel 7
        # not-selected-why
        Mengapa saya tidak lolos?
        knp gagal terus sih
        kenapa ga lolos lolos ya
        udah 4 kali ikut gagal terus
        alasan tidak lolos prakerja apa ya
        why was I not selected
        why do I keep failing
        kok saya gagal mulu padahal udh ikut dari gelombang 1
        penyebab gagal prakerja
        knp blm lolos juga min
        ngopo aku gagal terus
        kenapa sy tdk terpilih
        # status-being-evaluated
        Apa arti status sedang dievaluasi?
        sedang dievaluasi maksudnya apa
        status saya masih dievaluasi terus
        kok di dashboard tulisannya sedang dievaluasi
        what does being evaluated mean
        what does my status mean
        arti status sedang diproses
        gelombang tidak ditemukan itu apa maksudnya
        status menunggu gelombang ditutup artinya apa
        sdg dievaluasi brp lama ya
        masih dlm proses seleksi, maksudnya gmn?
        """;
}
