namespace Prakerja.Dialogs.Tests.Faq;

internal static partial class Asked
{
    /// <summary>Written before they were ever tried, to see what the matcher makes of unseen words.</summary>
    private const string Later = """
        # how-to-register
        min saya pengen ikut program kartu prakerja ini tapi blm tau caranya
        langkah pertama buat daftar apa ya
        tutor daftar prakerja plis
        pendaftarannya lewat mana kak
        I want to register, what are the steps?
        # rejoin-next-wave
        gelombang 6 kmrn sy ga keterima, boleh nyoba gel 7 gak ya
        yang gagal kemarin bisa ikutan lagi kah
        setelah gagal harus ngapain
        am i allowed to apply again next wave
        klo gak lolos gel ini apa otomatis masuk gel berikutnya
        saya sudah ikut gelombang 5 tapi gagal, apakah bisa mendaftar kembali
        # new-account-needed
        mesti bikin akun yg baru lagi kah
        gagal kmrn, akunnya ganti apa pake yg lama?
        should I make a new account
        apakah akun sebelumnya bisa digunakan kembali
        # refill-data-needed
        formulirnya hrs diisi lg dr awal?
        apakah tes motivasi perlu diulang
        ngulang tes lagi gak sih
        data kemarin masih tersimpan kan, ga usah isi lagi?
        do we redo the test for the next wave
        # how-to-join-wave
        abis tes terus gimana cara masuk gelombangnya
        tombol join nya ga ketemu
        where do i click to join wave 7
        cara gabung gel tujuh
        saya sudah punya akun, bagaimana memilih gelombang
        # login-help
        akun ga bisa kebuka
        kenapa saya selalu gagal login
        every time I try to log in it fails
        mau masuk akun kok susah bgt
        # forgot-password
        pw nya lupa, piye iki
        saya lupa pasword sama emailnya
        password ga inget
        how can i reset my password
        kata sandinya kelupaan
        # email-not-received
        udah nunggu sejam email dari prakerja ga dateng2
        mana email konfirmasinya
        konfirmasi emailnya gak terkirim
        still no confirmation mail
        email aktivasi tak kunjung diterima
        # change-email
        email yg saya daftarin ternyata salah huruf
        pengen ganti alamat email
        wrong email address
        email lama kena hack mau ganti
        # change-phone
        nomor yg didaftarin udh hangus
        mau update no hp
        hp saya dicuri nomor ikut hilang
        my phone number changed
        # otp-not-received
        kode otp gk nyampe nyampe
        udh 10 menit sms kode blm dtg
        otpnya expired terus
        code never arrives
        verification code not coming to my phone
        minta kirim ulang otp
        # nik-kk-not-linked
        katanya nik sy belum terhubung dgn kk
        nomor kk tidak sesuai dengan nik
        KK ga cocok sama NIK, harus kemana?
        dukcapil call center
        kk saya baru pindah jadi ditolak
        # nik-invalid
        nik saya gak valid katanya
        nik not found padahal bener
        nik sy gk kedetek
        kenapa nik saya salah terus
        # ktp-lost-or-not-yet
        ktp sy ilang di jalan
        baru 17 tahun belum bikin ktp
        ktp belum keluar, masih resi
        e-ktp rusak gimana
        # photo-rejected
        foto ktp nya ga mau ke upload
        kok ditolak mulu fotonya
        photo upload keeps failing
        fotonya dibilang blur
        # photo-requirements
        foto ktp nya mesti asli ya apa boleh fotocopy
        selfie harus pegang ktp?
        ukuran file foto brp mb
        can I wear glasses in the selfie
        # motivation-test
        tesnya itu ngapain aja
        waktu tes berapa menit
        is the test difficult?
        # test-result-email
        habis tes kok email nya ga ada
        kapan email hasil tes dikirim
        test done but no mail
        # wave-schedule
        gel 7 sampe kapan
        prakerja buka lagi kapan
        kapan gelombang baru dibuka
        sekarang lagi gelombang ke berapa
        tanggal berapa penutupan gelombang 7
        is wave 7 still open
        # wave-quota
        jatah kuotanya berapa orang
        kuota gel 7 udah abis blm
        how big is the quota
        yang diterima berapa ribu orang
        # announcement
        kapan diumumin
        hasil prakerja gelombang 7 kapan keluar
        dimana liat pengumuman
        lolos apa enggak taunya dari mana
        when is the announcement
        # not-selected-why
        kenapa saya ditolak prakerja
        dah ikut 5x ga pernah lolos
        why did i fail
        alasannya apa ya saya gagal
        # eligibility
        syarat2nya apa aja ya kak
        boleh gak ya saya ikut, apa syaratnya
        who is eligible
        persyaratan ikut kartu prakerja
        # excluded-occupations
        honorer pns boleh gak
        anggota polri apakah diperbolehkan
        who can't participate
        kalo perangkat desa gmn boleh ikut ga
        # age-limit
        max umur brp
        saya 17 tahun apakah sudah bisa
        usia minimal
        # student
        sy msh sma bs ikut?
        mahasiswa semester akhir boleh daftar?
        are students allowed
        # family-limit
        dalam satu kartu keluarga maksimal berapa
        istri saya bisa ikut juga kan
        bolehkah 1 kk 3 org daftar
        # social-aid-recipient
        yg dapet bansos boleh ga
        penerima BSU apakah bisa ikut
        # pandemic-affected
        saya baru di phk, apa diprioritaskan
        karyawan yg dirumahkan boleh daftar
        # already-working
        yg udah kerja bisa ikut gak
        saya pedagang boleh daftar?
        can employees join
        # benefits
        nanti dapet apa aja
        uang nya berapa sih totalnya
        what benefits will I receive
        # incentive-disbursement
        insentifku kok belum masuk ya
        duitnya cair kapan
        when will i get the incentive
        # training-purchase
        mau beli pelatihan gimana
        saldo pelatihan dipakai kemana
        # membership-revoked
        kok akun diblokir ya
        kepesertaan saya dicabut kenapa
        # status-being-evaluated
        status di dasbor masih evaluasi mulu
        dievaluasi itu lolos apa enggak
        # cost-free
        ada pungutan biaya ga
        ini beneran gratis?
        do I have to pay
        # scam-warning
        temen ditawarin joki 300rb dijamin lolos
        ada telepon minta kode otp
        apakah ini penipuan
        # data-privacy
        ktp saya gak bakal disalahgunakan kan
        aman ga sih upload ktp disini
        who can see my data
        # delete-my-data
        data saya tolong dihapus
        I want my account deleted
        # domicile-differs
        alamat ktp sama domisili gak sama, gapapa?
        ktp sumatra tp tinggal di jawa
        # nik-already-registered
        kok nik saya udh kepakai ya
        tulisannya nik sudah terdaftar padahal belum daftar
        # contact-human
        ada cs yg bisa dihubungi ga
        bisa bicara langsung sama orangnya?
        how to contact support
        # official-site
        web prakerja yang bener yg mana
        website resmi pemerintah apa
        # bot-usage
        ini bot buat apa
        gmn cara balik ke pertanyaan tadi
        """;
}
